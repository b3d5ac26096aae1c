import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Search } from 'lucide-react';
import type { HostFailure } from '../../contract/errors';
import type { SearchHit } from '../../contract/methods';
import type { SearchState } from '../state/library';
import { asFailure } from '../state/recorder';
import { useDesktop, useSpeech } from './context';
import { Failure } from './controls';
import { Dialog } from './Dialog';
import { standIn } from './standIn';

const PAUSE_MS = 150;
const NOTHING: SearchState = { hits: [], searched: 0, total: 0, done: true };

/// Searches names and texts of all pages of the folder while one types; another query or closing ends it.
export default function SearchDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { number } = useSpeech();
  const desktop = useDesktop();
  const [query, setQuery] = useState('');
  const [state, setState] = useState<SearchState>(NOTHING);
  const [failure, setFailure] = useState<HostFailure | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const wanted = query.trim();

  useEffect(() => {
    setFailure(null);
    if (wanted === '') return setState(NOTHING);
    const control = new AbortController();
    const timer = setTimeout(() => {
      desktop.library.search(wanted, setState, control.signal).catch((error: unknown) => { if (!control.signal.aborted) setFailure(asFailure(error)); });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      control.abort();
    };
  }, [desktop, wanted]);

  // Arrows go through the results from the field and back.
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const stops = [input.current!, ...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    event.preventDefault();
    stops[Math.max(0, Math.min(stops.length - 1, at + (event.key === 'ArrowDown' ? 1 : -1)))]?.focus();
  };
  const open = (page: string, from?: number, to?: number): void => {
    onClose();
    if (from === undefined || to === undefined) void desktop.openPage(page);
    else void desktop.going.toPage(page, from, to);
  };

  return (
    <Dialog title={t('library.search')} testId="search" onClose={onClose} wide>
      <div onKeyDown={onKeyDown}>
        <div className="search-line">
          <Search size={16} aria-hidden />
          <input ref={input} data-first className="palette-input" type="text" aria-label={t('library.search')} placeholder={t('library.searchHint')} value={query} maxLength={200} spellCheck={false} autoComplete="off" onFocus={() => standIn.give(setQuery)} onChange={(event) => setQuery(event.target.value)} />
        </div>
        <p className="quiet search-state" role="status">
          {wanted === '' ? t('library.empty') : !state.done ? t('library.searching', { done: number(state.searched), total: number(state.total) })
            : state.hits.length > 0 ? `${t('library.found', { count: state.hits.length })}${state.searched < state.total ? ` ${t('library.tooMany')}` : ''}` : state.total > 0 ? t('library.foundNone', { query: wanted }) : ''}
        </p>
        {failure && <Failure failure={failure} />}
        <div className="search-hits" ref={list}>
          {wanted !== '' && state.hits.map((hit) => <Hit key={hit.page} hit={hit} onOpen={open} />)}
        </div>
      </div>
    </Dialog>
  );
}

function Hit({ hit, onOpen }: { hit: SearchHit; onOpen: (page: string, from?: number, to?: number) => void }) {
  const { t } = useTranslation();
  const { number } = useSpeech();
  return (
    <section className="search-hit">
      <button type="button" className="search-page" onClick={() => onOpen(hit.page)}>{hit.page.replace(/\.txt$/i, '')}{hit.named && <small>{t('library.byName')}</small>}</button>
      {hit.places.map(({ from, to, line, before, text, after }) => (
        <button type="button" key={from} className="search-place" onClick={() => onOpen(hit.page, from, to)}>
          <span className="search-text" lang="zh-CN">{before}<mark>{text}</mark>{after}</span>
          <span className="search-where">{t('library.line', { n: number(line) })}</span>
        </button>
      ))}
      {hit.more && <p className="quiet search-more">{t('library.more')}</p>}
    </section>
  );
}
