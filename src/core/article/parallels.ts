import { HEADS, type Readings } from './readings';
import { HAN } from './signs';

/// How long sub-headings are that are told by being like each other, and by how many characters they begin alike.
const SHORTEST = 6, LONGEST = 16, ALIKE = 4;
/// The share of their places at which they have the same character.
const SAME = 0.6;

/// A label that sub-headings of one text have in common by its length (退：…… 留：……) or by what it ends with (东街口：…… 西街口：……), who asks and answers left out.
const LABELLED = /^(?![问答][:：])(\p{Script=Han}{1,6})[:：][^“"‘]/u;
/// By how many em such a line is shorter than the longer one of those beside it: a line of text is as long as the measure.
const SHORTER = 3;

/// Sub-headings of one text are often made alike: of one length, with one beginning, each behind a whole sentence and with no stop of its own. Lines of text are alike to that degree by no chance.
export function markParallels(page: Readings): void {
  const found = new Map<string, number>();
  for (let i = 1; i < page.length; i++) {
    const length = page.lengthOf(i, i + 1);
    if (length < SHORTEST || length > LONGEST || (page.signs[i]! & HAN) === 0) continue;
    const line = page.at(i);
    if (line.end === 'open' && line.label && !line.opening && !line.byline && !line.credit && page.at(i - 1).end === 'sentence') markLabelled(page, i, found);
    if (line.end !== 'open' || line.label || line.cells || line.opening || line.byline || line.credit || page.at(i - 1).end !== 'sentence') continue;
    const { shown } = line;
    const key = `${length} ${shown.slice(0, ALIKE)}`;
    const other = found.get(key);
    found.set(key, i);
    if (other === undefined || sameAt(shown, page.textOf(other, other + 1)) < SAME * length) continue;
    page.mark(i, HEADS);
    page.mark(other, HEADS);
  }
}

function markLabelled(page: Readings, i: number, found: Map<string, number>): void {
  const label = LABELLED.exec(page.textOf(i, i + 1))?.[1];
  if (label === undefined || page.width[i]! > Math.max(page.width[i - 1]!, page.width[i + 1] ?? 0) - SHORTER) return;
  const key = label.length === 1 ? '：' : `：${label.length} ${label.at(-1)!}`;
  const other = found.get(key);
  found.set(key, i);
  if (other === undefined) return;
  page.mark(i, HEADS);
  page.mark(other, HEADS);
}

function sameAt(a: string, b: string): number {
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same;
}
