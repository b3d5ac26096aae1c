import { useEffect, useMemo, useRef, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { LIKELY } from '../../core/article/layout';
import type { Desk } from '../../core/pipeline';
import type { ArticleDocument } from '../../core/review/document';
import { Panes } from '../editor/panes';
import { shownDocument } from '../state/session';
import { questionMarksOf } from './questionMarks';
import { useApp, useDesktop, useSession, useSpeech, type Speech } from './context';
import { Notices } from './Notices';
import { PaneBar } from './PaneBar';
import { paneWords } from './paneWords';
import { useWidth } from './useWidth';

/// Below this width of the window, in px, one pane is shown at a time.
const SINGLE = 760;

/// The two panes: the editors live here, their state comes from the store and what is done in them goes back to it.
export function PanesView() {
  const { t } = useTranslation();
  const speech = useSpeech();
  const desktop = useDesktop();
  const session = useSession();
  const { source, layers, size, face, leading, panes: view, fold } = useApp((state) => state.settings);
  const narrow = useWidth() < SINGLE;
  const inline = view === 'inline';
  const single = narrow && !inline;
  const [side, setSide] = useState<'source' | 'proof'>('proof');
  const host = useRef<HTMLDivElement>(null);
  const panes = useRef<Panes | null>(null);
  // A selection that was made in the panes must not make them scroll.
  const fromPanes = useRef<string | null>(null);
  const words = useMemo(() => paneWords(t, speech), [t, speech]);
  const firstWords = useRef(words);
  const article = shownDocument(session);
  const { selected } = session;
  const { starts } = session.reading;
  const { questions, desk } = session;

  useEffect(() => {
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
    const made = new Panes(host.current!, {
      write: (act) => desktop.act(act),
      select: (key) => {
        fromPanes.current = key;
        desktop.dispatch({ type: 'select', key });
      },
      decide: (keys, verdict) => desktop.decide(keys, verdict, true),
      undo: () => desktop.takeBack(),
      redo: () => desktop.bringBack(),
      goto: (at) => desktop.showPlace(at),
      question: (key) => {
        if (key.startsWith('comment:')) return;
        desktop.list('questions');
        desktop.dispatch({ type: 'question', key });
      },
      answer: (key, answer) => {
        if (answer === 'rejected') desktop.questioning.dismiss(key);
        else if (!desktop.questioning.accept(key)) desktop.dispatch({ type: 'question-field', field: 'edit' });
      },
    }, firstWords.current, nonce ? { nonce } : {});
    panes.current = made;
    desktop.attach(made);
    return () => {
      desktop.attach(undefined);
      made.destroy();
      panes.current = null;
    };
  }, [desktop]);

  useEffect(() => panes.current?.setWords(words), [words]);
  useEffect(() => panes.current?.show(article, starts, { source, layers, inline, single, fold, wrap: 36 }), [article, starts, source, layers, inline, single, fold, size, face, leading]);
  const asked = useMemo(() => questionMarksOf({ questions, desk }, article, speech.say), [questions, desk, article, speech]);
  useEffect(() => panes.current?.asking.ask(article, asked, session.question), [article, asked, session.question]);
  useEffect(() => {
    if (fromPanes.current !== selected) panes.current?.select(selected, true);
    fromPanes.current = null;
  }, [article.id, selected]);

  const { place } = session;
  useEffect(() => {
    if (place) panes.current?.reveal(place.from, place.to);
  }, [article.id, place]);

  const note = noteOn(session.desk, article, t, speech);
  return (
    <main className="desk-text" id="text" tabIndex={-1} aria-label={t('panes.title')}>
      <Notices />
      <PaneBar article={article} single={single} inline={inline} side={side} onSide={setSide} />
      {note && <p className="pane-note">{note}</p>}
      <div className="panes" data-testid="panes" data-only={inline ? 'proof' : single ? side : undefined} ref={host} lang="zh-CN" />
    </main>
  );
}

/// What must be known of the document in the panes: that it is no article, or that its parts may not belong together.
function noteOn(desk: Desk, document: ArticleDocument, t: TFunction, { say }: Speech): string | undefined {
  if (document === desk.furniture) return t('panes.furniture');
  const loose = desk.captions.find((one) => one.document === document);
  if (loose) return loose.caption.target === 'standalone' ? t('panes.lone') : t('panes.trayed');
  return document.confidence < LIKELY ? t('panes.doubt', { why: document.why.map(say).join('') }) : undefined;
}
