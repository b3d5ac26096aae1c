import { CHARACTERS } from './characters';
import type { Exporter, ExportInput, ExportScope } from './input';
import { SourceLines } from './source-lines';
import { Steps } from './steps';
import { Unified } from './unified';

/// A unified diff against the page file, from our own edits and without any search, so that it takes n log n however much was changed. `patch` turns the page file into the
/// plain-text copy, or, for single articles, puts their corrected text into the page file in the place of their lines and leaves every other line alone. It reads
/// paragraph by paragraph: the printed lines out, the corrected one in; what was moved is taken out where it stood and put in where it belongs.
export const diff: Exporter<string> = {
  ending: 'diff', kind: 'record', version: 1, unit: 'page', forbids: CHARACTERS.text, holds: 'source',
  name: { zh: '与原文的差异', en: 'Differences from the source' },
  what: { zh: '统一差异格式，可用 patch 作用于原稿', en: 'Unified; patch applies it to the page file' },
  write: (desk, scope) => compare(new SourceLines(desk.reading.text, scope.bom ?? false), desk, scope).text(scope.page),
};

function compare(source: SourceLines, desk: ExportInput, scope: ExportScope): Unified {
  const own = scope.articles && source.owned(scope.articles);
  // Inside a page file the lines end as its own do.
  const eol = own && source.count > 0 && source.content(0).endsWith('\r') ? '\r' : '';
  const out = new Unified();
  let at = 0;
  let dropped = 0;
  // Lines that follow each other are taken out at once.
  const drop = (): void => {
    if (dropped < at) out.drop(source.lines(dropped, at), at - dropped);
    dropped = at;
  };
  const keep = (): void => {
    drop();
    out.keep(source.lines(at, at + 1));
    dropped = ++at;
  };
  const put = (text: string): void => {
    drop();
    out.put(text);
  };
  const pass = (to: number): void => {
    if (!own) at = Math.max(at, to);
    while (at < to) {
      const rest = own![at];
      if (rest === undefined) keep();
      else at++;
      if (rest) put(rest + eol);
    }
  };
  const steps = new Steps(source, desk, scope);
  // What was moved to the front of an article goes before its first line, not before the page's.
  if (own) pass(Math.max(0, steps.firstThatStays()));
  for (let step = 0; step < steps.count; step++) {
    const { first, end, stays } = steps.placeOf(step);
    const texts = steps.textsOf(step);
    const inPlace = stays && first >= at;
    if (inPlace) pass(first);
    const until = inPlace ? end : end >= 0 ? at : Math.min(source.count, at + texts.length);
    // What stands as it stood is kept: an empty line, a line of the print that needed nothing.
    let next = 0;
    for (; next < texts.length && at < until && (!own || own[at] === '') && source.is(at, texts[next]! + eol); next++) keep();
    if (inPlace) pass(until);
    for (; next < texts.length; next++) put(texts[next]! + eol);
  }
  pass(source.count);
  drop();
  return out;
}
