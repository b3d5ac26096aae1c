import { HEADS, type Readings } from './readings';
import { HAN } from './signs';

/// How long sub-headings are that are told by being like each other, and by how many characters they begin alike.
const SHORTEST = 6, LONGEST = 16, ALIKE = 4;
/// The share of their places at which they have the same character.
const SAME = 0.6;

/// Sub-headings of one text are often made alike: of one length, with one beginning, each behind a whole sentence and with no stop of its own. Lines of text are alike to that degree by no chance.
export function markParallels(page: Readings): void {
  const found = new Map<string, number>();
  for (let i = 1; i < page.length; i++) {
    const length = page.lengthOf(i, i + 1);
    if (length < SHORTEST || length > LONGEST || (page.signs[i]! & HAN) === 0) continue;
    const line = page.at(i);
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

function sameAt(a: string, b: string): number {
  let same = 0;
  for (let i = 0; i < a.length; i++) if (a[i] === b[i]) same++;
  return same;
}
