import type { RuleCounts } from '../../contract/house';
import type { ArticleDocument } from '../../core/review/document';
import { isUnanswered, type Question } from '../../core/question/question';
import type { RuleClass, Severity } from '../../core/rule/rule';
import { beginBefore, endBehind } from './cut';

/// What the list of questions shows, and in which groups.
export interface QuestionView {
  readonly scope: 'page' | 'article';
  readonly state: 'open' | 'answered' | 'all';
  readonly severity: 'all' | Severity;
  readonly class: 'all' | RuleClass;
  /// A rule's name; empty for all.
  readonly rule: string;
  /// Looked for in the words themselves, around them, and in what is said of them.
  readonly text: string;
  readonly group: QuestionGroup;
}

export type QuestionGroup = 'severity' | 'article' | 'class' | 'rule';

export const ALL_QUESTIONS: QuestionView = { scope: 'page', state: 'open', severity: 'all', class: 'all', rule: '', text: '', group: 'severity' };

export type QuestionRow =
  /// `value`: a severity or `doubt`, an article's id, a class, a rule's name.
  | { readonly type: 'group'; readonly id: string; readonly value: string; readonly count: number }
  | { readonly type: 'question'; readonly id: string; readonly question: Question; readonly sunk: boolean };

/// From so many answers on, a rule is judged by them.
const ENOUGH = 8;
/// Rules of which editors leave so great a part as it stands sink.
const SINKS = 0.75;

/// Whether editors keep rejecting a rule. What may be a political error never sinks.
export function sinks(question: Question, counts: RuleCounts): boolean {
  const { accepted = 0, rejected = 0 } = counts[question.rule] ?? {};
  return question.severity !== 'A' && accepted + rejected >= ENOUGH && rejected / (accepted + rejected) >= SINKS;
}

const CONTEXT = 12;

export function passes(question: Question, view: QuestionView, shown: string, words: (question: Question) => string): boolean {
  if (view.state !== 'all' && isUnanswered(question) !== (view.state === 'open')) return false;
  if (view.scope === 'article' && question.document !== shown) return false;
  if (view.severity !== 'all' && question.severity !== view.severity) return false;
  if (view.class !== 'all' && question.class !== view.class) return false;
  if (view.rule !== '' && question.rule !== view.rule) return false;
  return view.text.trim() === '' || words(question).toLowerCase().includes(view.text.trim().toLowerCase());
}

const valueOf = (question: Question, group: QuestionGroup): string => {
  switch (group) {
    case 'severity': return question.kind === 'doubt' ? 'doubt' : question.severity;
    case 'article': return question.document;
    case 'class': return question.class;
    case 'rule': return question.rule;
  }
};

const ORDER = ['doubt', 'A', 'B', 'C'];

/// The lines of the list: what the inference doubts first, then by severity, or by what is chosen; in each group in the page's order, and last what editors mostly leave as it stands.
export function rowsOfQuestions(questions: readonly Question[], view: QuestionView, shown: string, counts: RuleCounts, words: (question: Question) => string): readonly QuestionRow[] {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    if (!passes(question, view, shown, words)) continue;
    const value = valueOf(question, view.group);
    const group = groups.get(value);
    if (group) group.push(question);
    else groups.set(value, [question]);
  }
  const names = [...groups.keys()];
  if (view.group === 'severity') names.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  else if (view.group !== 'article') names.sort((a, b) => groups.get(b)!.length - groups.get(a)!.length || (a < b ? -1 : 1));
  return names.flatMap((value): QuestionRow[] => {
    const all = groups.get(value)!.map((question) => ({ question, sunk: sinks(question, counts) }));
    return [
      { type: 'group', id: `group:${value}`, value, count: all.length },
      ...[...all.filter(({ sunk }) => !sunk), ...all.filter(({ sunk }) => sunk)].map(({ question, sunk }): QuestionRow => ({ type: 'question', id: question.key, question, sunk })),
    ];
  });
}

/// The words around a question in the proof, at most so many characters on either side.
export function around(document: ArticleDocument | undefined, { proof }: Question, before = CONTEXT, after = before): { before: string; seen: string; after: string } {
  const text = document?.proof ?? '';
  const line = text.lastIndexOf('\n', proof.from - 1) + 1;
  const end = text.indexOf('\n', proof.to);
  return {
    before: text.slice(Math.max(line, beginBefore(text, proof.from, before)), proof.from),
    seen: text.slice(proof.from, proof.to),
    after: text.slice(proof.to, Math.min(end < 0 ? text.length : end, endBehind(text, proof.to, after))),
  };
}

/// The sentence in which a question stands, as far as its line goes.
export function sentenceOf(document: ArticleDocument | undefined, question: Question): { before: string; seen: string; after: string } {
  const { before, seen, after } = around(document, question, 120);
  const start = Math.max(...['。', '！', '？', '；'].map((mark) => before.lastIndexOf(mark))) + 1;
  const stop = /[。！？；]/.exec(after);
  return { before: before.slice(start), seen, after: stop ? after.slice(0, stop.index + 1) : after };
}

/// Those that ask the same about the same words and are open still.
export function sameAs(questions: readonly Question[], { rule, text }: { rule: string; text: string }): readonly Question[] {
  return text === '' ? [] : questions.filter((other) => other.kind === 'finding' && other.rule === rule && other.text === text && isUnanswered(other));
}
