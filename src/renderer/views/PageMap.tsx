import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { HEADLINE_ROLES } from '../../core/text/role';
import { clip } from '../state/cut';
import { mapOf, type MapRun } from '../state/pageMap';
import { useDesktop, useSession, useSpeech } from './context';
import { Dialog } from './Dialog';
import { nameOf } from './wording';

/// Width of a line of this many characters is the whole column's.
const FULL = 24;

/// Where each article's lines stood in the source, so that reading order can be judged at a glance. Arrows go from stretch to stretch, Enter goes there.
export default function PageMap({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { number } = useSpeech();
  const desktop = useDesktop();
  const { desk, shown } = useSession();
  const runs = useMemo(() => mapOf(desk), [desk]);
  const [lit, setLit] = useState<string | null>(shown);
  const list = useRef<HTMLOListElement>(null);
  const numberOf = (holder: string): number => desk.articles.findIndex(({ id }) => id === holder) + 1;
  const labelOf = (holder: string): string => (numberOf(holder) > 0 ? number(numberOf(holder)) : holder === 'furniture' ? '–' : '▣');
  const go = (run: MapRun): void => {
    onClose();
    desktop.going.toPlace(run.lines[0]!.from);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    buttons[Math.max(0, Math.min(buttons.length - 1, buttons.indexOf(document.activeElement as HTMLElement) + step))]?.focus();
  };
  return (
    <Dialog title={t('map.title')} description={t('map.hint')} testId="page-map" onClose={onClose} wide>
      <div className="map">
        <ol className="map-page" ref={list} onKeyDown={onKeyDown} aria-label={t('map.source')}>
          {runs.map((run, index) => {
            const article = desk.articles.find(({ id }) => id === run.holder);
            const name = article ? nameOf(article, t) : run.holder === 'furniture' ? t('furniture.title') : t('role.caption');
            const moved = run.steps > 1;
            return (
              <li key={run.lines[0]!.from}>
                <button type="button" tabIndex={index === 0 ? 0 : -1} className={`map-run hue-${(numberOf(run.holder) + 5) % 6}${run.holder === lit ? ' lit' : ''}${article ? '' : ' loose'}`} onClick={() => go(run)} onMouseEnter={() => setLit(run.holder)} onFocus={() => setLit(run.holder)}
                  aria-label={t('map.run', { number: labelOf(run.holder), name: clip(name, 20), first: number(run.first), last: number(run.last), step: run.step, steps: run.steps })}>
                  <span className="map-number" aria-hidden>{labelOf(run.holder)}{moved && <small>{run.step}/{run.steps}</small>}</span>
                  <span className="map-lines" aria-hidden>{run.lines.map((line) => <i key={line.from} className={HEADLINE_ROLES.has(line.role) ? 'head' : ''} style={{ width: `${Math.min(100, (line.length / FULL) * 100)}%` }} />)}</span>
                </button>
              </li>
            );
          })}
        </ol>
        <ul className="map-legend" aria-label={t('articles.title')}>
          {desk.articles.map((article, index) => (
            <li key={article.id}>
              <button type="button" className={`hue-${(index + 6) % 6}${article.id === lit ? ' lit' : ''}`} onMouseEnter={() => setLit(article.id)} onFocus={() => setLit(article.id)} onClick={() => { onClose(); desktop.show(article.id); }}>
                <span className="map-number" aria-hidden>{number(index + 1)}</span><span lang="zh-CN">{clip(nameOf(article, t), 26)}</span>
              </button>
            </li>
          ))}
          <li className="quiet">– {t('furniture.title')}　▣ {t('role.caption')}</li>
        </ul>
      </div>
    </Dialog>
  );
}
