import { say, type Language } from '../text/say';
import { lineNumber } from '../text/lines';
import type { ArticleDocument, Patch } from '../review/document';
import { documentsOf, type ExportInput, type ExportScope } from './input';
import { withSigns } from './characters';

/// A change as a record tells it.
export interface ChangeRow {
  readonly patch: Patch;
  readonly document: ArticleDocument;
  /// Of the source file, counted from 1.
  readonly line: number;
  readonly before: string;
  readonly after: string;
  readonly why: string;
  readonly standing: string;
}

const STANDING = {
  auto: { zh: '自动', en: 'automatic' }, open: { zh: '待决，未采用', en: 'open, not applied' }, accepted: { zh: '接受', en: 'accepted' }, rejected: { zh: '拒绝', en: 'rejected' },
  hand: { zh: '手工修改', en: 'by hand' }, fix: { zh: '采用建议', en: 'proposal taken' },
} as const;

/// How many characters are quoted on either side.
const CONTEXT = 12;

/// The signs under which blanks and line breaks can be seen, controls among them.
export const visible = (text: string): string => withSigns(text.replace(/\r\n|\r|\n/g, '⏎').replace(/\t/g, '⇥').replace(/[ \u00a0]/g, '␣').replace(/\u3000/g, '□'));

export function standingOf(patch: Patch, language: Language): string {
  const kind = patch.verdict === 'rejected' ? 'rejected' : patch.origin === 'hand' ? 'hand' : patch.origin === 'fix' ? 'fix' : patch.verdict === 'accepted' ? 'accepted' : patch.applied ? 'auto' : 'open';
  return STANDING[kind][language];
}

/// Every change of what a file holds, in the order of the copy.
export function changesOf(desk: ExportInput, scope: ExportScope, wanted: (patch: Patch) => boolean): ChangeRow[] {
  const { language } = scope.facts;
  return documentsOf(desk, scope).flatMap((document) => document.patches.filter(wanted).map((patch): ChangeRow => ({
    patch, document, line: lineNumber(desk.reading.starts, patch.from),
    before: visible(context(document.proof.slice(Math.max(0, patch.proof.from - CONTEXT), patch.proof.from), 'end')),
    after: visible(context(document.proof.slice(patch.proof.to, patch.proof.to + CONTEXT), 'start')),
    why: say(patch.why, language), standing: standingOf(patch, language),
  })));
}

/// Context ends at its paragraph's edge, and with whole characters.
function context(text: string, near: 'start' | 'end'): string {
  const lines = text.split('\n');
  const line = near === 'end' ? lines.at(-1)! : lines[0]!;
  return near === 'end' ? line.replace(/^[\udc00-\udfff]/, '') : line.replace(/[\ud800-\udbff]$/, '');
}
