import { heaviestRising } from '../text/rising';
import { CHARACTERS } from './characters';
import type { Exporter, ExportScope } from './input';
import { SourceLines } from './source-lines';
import { copyLines, type CopyLine } from './txt';
import { unified, type DiffLine } from './unified';

/// A unified diff against the page file, from our own edits and without any search, so that it takes n log n however much was changed. `patch` turns the page file into the
/// plain-text copy, or, for single articles, puts their corrected text into the page file in the place of their lines and leaves every other line alone. It reads
/// paragraph by paragraph: the printed lines out, the corrected one in; what was moved is taken out where it stood and put in where it belongs.
export const diff: Exporter<string> = {
  ending: 'diff', kind: 'record', version: 1, unit: 'page', forbids: CHARACTERS.text, holds: 'source',
  name: { zh: '与原文的差异', en: 'Differences from the source' },
  what: { zh: '统一差异格式，可用 patch 作用于原稿', en: 'Unified; patch applies it to the page file' },
  write: (desk, scope) => unified(scope.page, compare(new SourceLines(desk.reading.text, scope.bom ?? false), scope, copyLines(desk, scope))),
};

/// Lines of the copy that come from the same lines of the page file.
interface Step {
  readonly texts: string[];
  readonly place: { readonly first: number; readonly end: number } | undefined;
  stays: boolean;
}

function compare(source: SourceLines, { articles }: ExportScope, copy: readonly CopyLine[]): DiffLine[] {
  const own = articles && source.owned(articles);
  // Inside a page file the lines end as its own do.
  const eol = own && source.lines[0]?.endsWith('\r') ? '\r' : '';
  const out: DiffLine[] = [];
  let at = 0;
  const line = (kind: ' ' | '-', index: number): void => {
    out.push({ kind, text: source.lines[index]!, ...(source.isOpen(index) && { open: true as const }) });
  };
  const pass = (to: number): void => {
    for (; at < to; at++) {
      const rest = own ? own[at] : '';
      line(rest === undefined ? ' ' : '-', at);
      if (rest) out.push({ kind: '+', text: rest + eol });
    }
  };
  const keeps = (index: number, text: string): boolean => source.lines[index] === text && !source.isOpen(index) && (!own || own[index] === '');
  const all = steps(source, copy, eol);
  // What was moved to the front of an article goes before its first line, not before the page's.
  if (own) pass(all.find((step) => step.stays)?.place?.first ?? 0);
  for (const { texts, place, stays } of all) {
    const inPlace = stays && place && place.first >= at;
    if (inPlace) pass(place.first);
    const end = inPlace ? place.end : place ? at : at + texts.length;
    // What stands as it stood is kept: an empty line, a line of the print that needed nothing.
    let kept = 0;
    while (kept < texts.length && at < end && keeps(at, texts[kept]!)) {
      line(' ', at++);
      kept++;
    }
    if (inPlace) pass(end);
    for (const text of texts.slice(kept)) out.push({ kind: '+', text });
  }
  pass(source.lines.length);
  return out;
}

function steps(source: SourceLines, copy: readonly CopyLine[], eol: string): Step[] {
  const out: Step[] = [];
  let last: CopyLine | undefined;
  for (const line of copy) {
    if (line.block && line.block === last?.block) out.at(-1)!.texts.push(line.text + eol);
    else out.push({ texts: [line.text + eol], place: line.block && line.document ? source.rangeOf(line.document, line.block) : undefined, stays: false });
    last = line;
  }
  const placed = out.filter((step) => step.place);
  const stays = heaviestRising(placed.map((step) => step.place!.first), placed.map((step) => step.texts.reduce((sum, text) => sum + text.length, 1)));
  placed.forEach((step, index) => (step.stays = stays[index]!));
  return out;
}
