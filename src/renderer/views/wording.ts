import type { TFunction } from 'i18next';
import type { Desk } from '../../core/pipeline';
import { CERTAIN, LIKELY, type Confidence, type CaptionLayout } from '../../core/article/layout';
import { doubtRules } from '../../core/question/doubts';
import { repairRules } from '../../core/repair/repair';
import type { ArticleDocument, DocumentPart, Patch } from '../../core/review/document';
import type { Anchor } from '../../core/text/anchor';
import { HEADLINE_ROLES } from '../../core/text/role';
import type { Sentence } from '../../core/text/say';
import type { Item } from '../state/changes';
import { clip } from '../state/cut';
import { documentOf } from '../state/session';

/// Texts of the page as the interface names and quotes them.

export const textOf = (document: ArticleDocument, part: DocumentPart): string => document.proof.slice(part.text.from, part.text.to);

const SHORT = 12;

/// An article's headline on one line; its first words where it has none.
export function titleOf(document: ArticleDocument): string {
  const lines = (roles: (role: DocumentPart['role']) => boolean): string => document.parts.filter(({ role, caption }) => caption === undefined && roles(role)).map((part) => oneLine(textOf(document, part))).filter(Boolean).reduce(joinLine, '');
  const main = lines((role) => role === 'headline');
  // A short headline says little without what stands over and under it.
  return main.length >= SHORT ? main : lines((role) => HEADLINE_ROLES.has(role));
}

/// Lines of a headline run on as they are read; only Latin words keep a blank between them.
const joinLine = (left: string, right: string): string => left + (/\w$/.test(left) && /^\w/.test(right) ? ' ' : '') + right;

export function nameOf(document: ArticleDocument, t: TFunction): string {
  return titleOf(document) || clip(oneLine(document.proof), 18) || t('articles.untitled');
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/// Characters of the copy that a reader sees: its length as a newsroom counts it.
export function countCharacters(text: string): number {
  let count = 0;
  for (const char of text) if (!/\s/.test(char)) count++;
  return count;
}

/// Blanks and line breaks made visible.
export function visible(text: string): string {
  return text.replace(/\r\n?|\n/g, '⏎').replace(/[^\S⏎]/g, '␣');
}

export function captionText(desk: Desk, caption: CaptionLayout): string {
  const document = documentOf(desk, caption.target) ?? documentOf(desk, caption.id);
  const parts = document?.parts.filter((part) => part.role === 'caption' && (document.id === caption.id || part.caption === caption.id)) ?? [];
  return oneLine(parts.map((part) => textOf(document!, part)).join(' '));
}

/// What names a caption in the journal: its first piece.
export function captionAnchor(desk: Desk, caption: CaptionLayout): Anchor {
  const piece = caption.parts[0]!.pieces[0]!;
  return { from: piece.from, to: piece.to, was: desk.reading.text.slice(piece.from, piece.to) };
}

export function confidenceWord(confidence: Confidence, t: TFunction): string {
  return confidence >= CERTAIN ? t('parts.certain') : confidence >= LIKELY ? t('parts.likely') : t('parts.doubt');
}

const RULES: ReadonlyMap<string, { what: Sentence; source?: string }> = new Map([...repairRules, ...doubtRules].map((rule) => [rule.name, rule.docs]));
const NAMED = ['part-break', 'edge-blank', 'by-hand', 'join', 'join-words', 'join-broken-word', 'join-number', 'join-address', 'join-hyphen', 'join-names'] as const;

/// A rule by what it finds, in words; its own name where nobody has described it.
export function ruleTitle(rule: string, t: TFunction, say: (sentence: Sentence) => string): string {
  const docs = RULES.get(rule);
  if (docs) return say(docs.what);
  const named = NAMED.find((name) => name === rule);
  return named ? t(`rule.${named}`) : rule;
}

export const ruleSource = (rule: string): string | undefined => RULES.get(rule)?.source;

/// What an item removes and puts in, over all its edits.
export const wasOf = (item: Item): string => item.patches.map(({ was }) => was).join('');
export const insertOf = (item: Item): string => item.patches.map(({ insert }) => insert).join('');

const CONTEXT = 10;

/// The words around an item, without the breaks of the print.
export function contextOf(document: ArticleDocument, item: Item, length = CONTEXT): { before: string; after: string } {
  const first = item.patches[0]!;
  const last = item.patches.at(-1)!;
  const squeeze = (text: string): string => text.replace(/\s+/g, '');
  const lead = [...squeeze(document.base.slice(Math.max(0, first.base.from - length * 4), first.base.from))].slice(-length).join('');
  const before = lead.replace(/^[，。、；：！？”’）》]+/, '');
  const after = [...squeeze(document.base.slice(last.base.to, last.base.to + CONTEXT * 4))].slice(0, CONTEXT).join('');
  return { before, after };
}

export type Standing = 'auto' | 'offer' | 'accepted' | 'rejected' | 'hand' | 'fix';

/// How a change stands, in the one way that list, card, review and panes all say it.
export function standingOf(patch: Patch): Standing {
  if (patch.verdict === 'rejected') return 'rejected';
  if (patch.origin === 'hand') return 'hand';
  if (patch.origin === 'fix') return 'fix';
  if (patch.verdict === 'accepted') return 'accepted';
  return patch.applied ? 'auto' : 'offer';
}

export function standingWords(patch: Patch, t: TFunction): string {
  const name = patch.by ?? '';
  switch (standingOf(patch)) {
    case 'auto': return patch.layer === 'text' ? t('changes.auto') : t('changes.autoLayout');
    case 'offer': return t('changes.offer');
    case 'accepted': return t('changes.acceptedBy', { name });
    case 'rejected': return t('changes.rejectedBy', { name });
    case 'hand': return t('changes.handBy', { name });
    case 'fix': return t('changes.fixBy', { name });
  }
}

/// A file's size as it is told: whole kilobytes, at least one.
export const sizeWords = (bytes: number, number: (value: number) => string): string => `${number(Math.max(1, Math.round(bytes / 1024)))} KB`;

/// What became of the words, in one phrase: “,” → “，”.
export function changeWords(was: string, insert: string, t: TFunction): string {
  const quote = (text: string): string => `“${clip(visible(text), 24)}”`;
  if (insert === '') return `${t('changes.deleted')} ${quote(was)}`;
  if (was === '') return `${t('changes.inserted')} ${quote(insert)}`;
  return `${quote(was)} → ${quote(insert)}`;
}

/// The stretches of the source's lines that a document holds, in the source's order: `43–201, 547`.
export function sourceLines(document: ArticleDocument, lineOf: (at: number) => number): string {
  const ranges: { from: number; to: number; end: number }[] = [];
  for (const { source } of [...document.slices].sort((a, b) => a.source.from - b.source.from)) {
    const last = ranges.at(-1);
    const to = lineOf(Math.max(source.from, document.base === '' ? source.from : source.to - 1));
    if (last && source.from === last.end) Object.assign(last, { to, end: source.to });
    else ranges.push({ from: lineOf(source.from), to, end: source.to });
  }
  const shown = ranges.slice(0, RANGES).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
  return ranges.length > RANGES ? `${shown} …` : shown;
}

const RANGES = 3;
