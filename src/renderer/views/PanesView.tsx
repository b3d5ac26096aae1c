import { useEffect, useMemo, useRef, useState } from 'react';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { LIKELY } from '../../core/article/layout';
import type { Desk } from '../../core/pipeline';
import type { ArticleDocument } from '../../core/review/document';
import type { Panes, PaneSettings } from '../editor/panes';
import { shownDocument } from '../state/session';
import { questionMarksOf } from './questionMarks';
import { CommentCard } from './CommentCard';
import { useApp, useDesktop, useSession, useSpeech, type Speech } from './context';
import { keptPanes } from './keptPanes';
import { Notices } from './Notices';
import { PaneBar } from './PaneBar';
import { useWidth } from './useWidth';

/// Below this width of the window, in px, one pane is shown at a time.
const SINGLE = 900;

/// The two panes: the editors live here, their state comes from the store and what is done in them goes back to it.
export function PanesView({ page }: { page: string }) {
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
  const kept = keptPanes(desktop);
  const panes = useRef<Panes | null>(null);
  const words = kept.wordsIn(t, speech);
  const firstWords = useRef(words);
  const article = shownDocument(session);
  const { selected } = session;
  const { starts } = session.reading;
  const { questions, desk } = session;

  useEffect(() => {
    panes.current = kept.attach(host.current!, firstWords.current);
    return () => {
      kept.detach();
      panes.current = null;
    };
  }, [kept]);
  useEffect(() => {
    panes.current = kept.turnTo(page);
    // Another page begins from nothing, whatever its articles are called.
    return () => void panes.current?.forget();
  }, [kept, page]);

  useEffect(() => panes.current?.setWords(words), [words]);
  const asked = useMemo(() => questionMarksOf({ questions, desk }, article, speech.say), [questions, desk, article, speech]);
  // What is asked goes first: panes that come to an article then draw it once.
  useEffect(() => panes.current?.asking.ask(article, asked, session.question), [article, asked, session.question, page]);
  const settings = useMemo((): PaneSettings => ({ source, layers, inline, single, fold, wrap: 36, type: `${size} ${face} ${leading}` }), [source, layers, inline, single, fold, size, face, leading]);
  useEffect(() => panes.current?.show(article, starts, settings), [article, starts, settings, page]);
  // How another page will be laid out: the one that a hand is about to open meanwhile, any other when it comes.
  useEffect(() => {
    kept.layout = (next, waiting) => {
      const first = shownDocument(next);
      waiting.setWords(words);
      waiting.asking.ask(first, questionMarksOf(next, first, speech.say), next.question);
      waiting.show(first, next.reading.starts, settings);
    };
    const stop = desktop.ahead.listen(({ page: { page: name }, session: read }, next) => kept.prepare(name, read, next));
    return () => {
      stop();
      kept.layout = undefined;
      kept.spoil();
    };
  }, [desktop, kept, words, speech, settings]);
  useEffect(() => {
    if (kept.selected !== selected) panes.current?.select(selected, true);
    kept.selected = null;
  }, [kept, page, article.id, selected]);

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
      <CommentCard />
      <div className="panes-stage" data-only={inline ? 'proof' : single ? side : undefined} ref={host} />
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
