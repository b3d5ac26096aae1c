import type { HostFailure } from '../../contract/errors';
import type { OpenPage } from '../../contract/methods';
import { LIKELY } from '../../core/article/layout';
import type { Desk, Reading } from '../../core/pipeline';
import { openDesk } from '../../core/pipeline';
import type { ArticleDocument } from '../../core/review/document';
import type { Act, Entry } from '../../core/review/events';
import type { AskingRule, Question } from '../../core/question/question';
import type { Span } from '../../core/text/span';
import type { ChangeFilter } from './changes';
import { NO_FILTER } from './changes';
import type { Journal } from './journal';
import { carryProofing, questionsIn, startProofing, type Found, type Proofing } from './proofing';
import { ALL_QUESTIONS, type QuestionView } from './questions';
import { acknowledged, addActs, entriesOf, failed, openJournal, rebase, sent } from './journal';

/// What a person should know of the page once, until it is put away.
export type Notice = 'torn' | 'changed' | 'unmatched' | 'data-folder' | 'rebased' | 'held' | 'profile' | 'profile-unsaved' | 'newer' | 'absent' | 'house-unsaved' | 'unconfirmed';

/// Half-open, in UTF-16 units of the page's text.
export interface Place {
  readonly from: number;
  readonly to: number;
}

/// One opened page: what was read, what is decided, and what is being looked at.
export interface Session {
  readonly file: Omit<OpenPage, 'text' | 'profile' | 'entries' | 'stamp'>;
  readonly reading: Reading;
  readonly journal: Journal;
  readonly desk: Desk;
  /// Id of the document in the panes: an article, a caption of the tray, or the furniture.
  readonly shown: string;
  /// `patchKey` of the selected change.
  readonly selected: string | null;
  /// A place of the source that is to come into view; a fresh object for each time.
  readonly place: Place | null;
  readonly filter: ChangeFilter;
  readonly expanded: ReadonlySet<string>;
  readonly notices: readonly Notice[];
  readonly proofing: Proofing;
  /// What is asked about the page as it stands, whatever came of it.
  readonly questions: readonly Question[];
  /// Key of the selected question.
  readonly question: string | null;
  /// Which of the two was selected last: keys go on from there.
  readonly latest: 'question' | 'change';
  readonly questionView: QuestionView;
  /// The field that is open for words: an answer of one's own, a question to the author, a comment on `commentRange` of the shown proof.
  readonly questionField: 'edit' | 'ask' | 'comment' | null;
  readonly commentRange: Span | null;
  /// The comment that is shown at its words, and whether it is being replied to.
  readonly commentAt: { readonly n: number; readonly reply: boolean } | null;
  /// What was answered last: the same words elsewhere are offered for the same answer. Without `insert` they were left as they are.
  readonly lastAnswer: Answer | null;
  /// The article or caption that the outline was asked to put the focus on; `n` makes the same one news again.
  readonly located: { readonly document: string; readonly n: number } | null;
  /// The row of the outline that had the focus last.
  readonly outlined: Outlined | null;
  /// Entries that came from another window when the journal was read again.
  readonly others: number;
}

/// A row of the outline: an article, a caption or the furniture; a part of it, by its first source offset; a line of that.
export interface Outlined {
  readonly document: string;
  readonly part?: number;
  readonly line?: number;
  /// The caption's id, where its chip stands at an article.
  readonly caption?: string;
}

export interface Answer {
  readonly rule: string;
  readonly text: string;
  readonly insert?: string;
}

export type SessionAction =
  | { readonly type: 'acted'; readonly acts: readonly Act[]; readonly by: string; readonly at: string }
  | { readonly type: 'sending'; readonly count: number }
  | { readonly type: 'synced'; readonly count: number; readonly entries: readonly Entry[]; readonly stamp: string }
  | { readonly type: 'not-synced'; readonly failure: HostFailure }
  | { readonly type: 'reloaded'; readonly entries: readonly Entry[]; readonly stamp: string }
  | { readonly type: 'show'; readonly id: string; readonly select?: string | null; readonly place?: Place }
  | { readonly type: 'select'; readonly key: string | null }
  | { readonly type: 'filter'; readonly filter: ChangeFilter }
  | { readonly type: 'expand'; readonly group: string; readonly open: boolean }
  | { readonly type: 'found'; readonly found: Found }
  | { readonly type: 'proofing-failed' }
  | { readonly type: 'rules'; readonly rules: ReadonlyMap<string, AskingRule> }
  | { readonly type: 'question'; readonly key: string | null }
  | { readonly type: 'question-view'; readonly view: QuestionView }
  | { readonly type: 'question-field'; readonly field: Session['questionField']; readonly range?: Span }
  | { readonly type: 'locate'; readonly document: string }
  | { readonly type: 'comment-at'; readonly at: Session['commentAt'] }
  | { readonly type: 'outlined'; readonly at: Outlined }
  | { readonly type: 'answered'; readonly answer: Answer | null }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'notice-read'; readonly notice: Notice };

export function openSession(page: OpenPage, reading: Reading): Session {
  const { text: _text, profile: _profile, entries, stamp, ...file } = page;
  const journal = openJournal(entries, stamp);
  const desk = openDesk(reading, entries);
  const notices: Notice[] = [];
  if (page.torn > 0) notices.push('torn');
  if (page.changed) notices.push('changed');
  if (desk.unmatched.length > 0) notices.push('unmatched');
  if (page.journal === 'data') notices.push('data-folder');
  if (page.profileProblem !== undefined) notices.push('profile');
  const proofing = startProofing(desk);
  return {
    file, reading, journal, desk, shown: firstShown(desk), selected: null, place: null, filter: NO_FILTER, expanded: new Set(), notices, others: 0,
    proofing, questions: questionsIn(desk, proofing), question: null, latest: 'change', questionView: ALL_QUESTIONS, questionField: null, commentRange: null, commentAt: null, lastAnswer: null, located: null, outlined: null,
  };
}

const firstShown = (desk: Desk): string => desk.articles[0]?.id ?? desk.captions[0]?.document.id ?? desk.furniture.id;

export function documentOf(desk: Desk, id: string): ArticleDocument | undefined {
  return desk.articles.find((article) => article.id === id)
    ?? desk.captions.find(({ document }) => document.id === id)?.document
    ?? (desk.furniture.id === id ? desk.furniture : undefined);
}

/// The document that holds a place of the source.
export function holderOf(desk: Desk, at: number): ArticleDocument | undefined {
  return [...desk.articles, ...desk.captions.map(({ document }) => document), desk.furniture].find((document) => document.slices.some(({ source }) => source.from <= at && at < source.to));
}

/// The document in the panes. There always is one: a page has articles, captions or furniture.
export const shownDocument = (session: Session): ArticleDocument => documentOf(session.desk, session.shown) ?? session.desk.furniture;

export function reduceSession(session: Session, action: SessionAction): Session {
  switch (action.type) {
    case 'acted': return withJournal(session, addActs(session.journal, action.acts, action.by, action.at));
    case 'sending': return { ...session, journal: sent(session.journal, action.count) };
    case 'synced': return withJournal(session, acknowledged(session.journal, action.count, action.entries, action.stamp));
    case 'not-synced': return { ...session, journal: failed(session.journal, action.failure) };
    case 'reloaded': {
      const { journal, others } = rebase(session.journal, action.entries, action.stamp);
      const next = withJournal(session, journal);
      return others === 0 ? next : { ...next, others: session.others + others, notices: addNotice(next.notices, 'rebased') };
    }
    case 'show': {
      if (!documentOf(session.desk, action.id)) return session;
      return { ...session, shown: action.id, selected: action.select !== undefined ? action.select : action.id === session.shown ? session.selected : null, place: action.place ?? null, ...(typeof action.select === 'string' && { latest: 'change' as const }) };
    }
    case 'select': return session.selected === action.key && session.latest === 'change' ? session : { ...session, selected: action.key, latest: 'change' };
    case 'filter': return { ...session, filter: action.filter };
    case 'expand': {
      const expanded = new Set(session.expanded);
      if (action.open) expanded.add(action.group);
      else expanded.delete(action.group);
      return { ...session, expanded };
    }
    case 'found': {
      const proofing: Proofing = { ...carryProofing(session.proofing, session.desk, action.found), status: 'ready' };
      return { ...session, proofing, questions: questionsIn(session.desk, proofing) };
    }
    case 'proofing-failed': return { ...session, proofing: { ...session.proofing, status: 'failed' } };
    case 'rules': {
      if (action.rules === session.proofing.rules) return session;
      const proofing = { ...session.proofing, rules: action.rules };
      return { ...session, proofing, questions: questionsIn(session.desk, proofing) };
    }
    case 'question':
      return session.question === action.key && session.questionField === null && session.latest === 'question' ? session : { ...session, question: action.key, questionField: null, latest: 'question' };
    case 'question-view': return { ...session, questionView: action.view };
    case 'question-field': return { ...session, questionField: action.field, commentRange: action.range ?? null };
    case 'locate': return { ...session, located: { document: action.document, n: (session.located?.n ?? 0) + 1 } };
    case 'comment-at': return session.commentAt?.n === action.at?.n && session.commentAt?.reply === action.at?.reply ? session : { ...session, commentAt: action.at };
    case 'outlined': return { ...session, outlined: action.at };
    case 'answered': return { ...session, lastAnswer: action.answer };
    case 'notice': return { ...session, notices: addNotice(session.notices, action.notice) };
    case 'notice-read': return { ...session, notices: session.notices.filter((notice) => notice !== action.notice), ...(action.notice === 'rebased' && { others: 0 }) };
  }
}

const addNotice = (notices: readonly Notice[], notice: Notice): readonly Notice[] => (notices.includes(notice) ? notices : [...notices, notice]);

function withJournal(session: Session, journal: Journal): Session {
  const desk = openDesk(session.reading, entriesOf(journal), session.desk);
  const told = desk.unmatched.length > session.desk.unmatched.length ? addNotice(session.notices, 'unmatched') : session.notices;
  const notices = journal.pending.length === 0 && told.includes('held') ? told.filter((notice) => notice !== 'held') : told;
  const proofing = carryProofing(session.proofing, desk);
  return { ...session, journal, desk, notices, shown: stillShown(session, desk), proofing, questions: questionsIn(desk, proofing) };
}

/// What is shown after the structure changed: the same document, or the one that its first character lies in now.
function stillShown(session: Session, desk: Desk): string {
  if (documentOf(desk, session.shown)) return session.shown;
  const start = documentOf(session.desk, session.shown)?.slices[0]?.source.from ?? -1;
  return holderOf(desk, start)?.id ?? firstShown(desk);
}

/// Articles that are in doubt, themselves or in a part, the least sure first; behind them the others in the page's order.
export function leastSureFirst(desk: Desk): readonly ArticleDocument[] {
  const sureness = (article: ArticleDocument): number => article.parts.reduce((least, part) => Math.min(least, part.confidence), article.confidence);
  const doubted = desk.articles.map((article) => ({ article, sure: sureness(article) })).filter(({ sure }) => sure < LIKELY).sort((a, b) => a.sure - b.sure).map(({ article }) => article);
  return [...doubted, ...desk.articles.filter((article) => !doubted.includes(article))];
}

