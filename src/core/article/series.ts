import type { Readings } from './readings';
import { ENTRY, STARTS_ITEM } from './readings';

/// What counts the entries of a list in words: 一是…… 二是……, 第一次…… 第二次……, 其一，…… The number is the first group; the rest must be the same in all entries.
const COUNTED = /^(?:(?:第([一二三四五六七八九十])(\p{Script=Han}{0,3})[，：、]?)|(?:其([一二三四五六七八九十])(?=[，：、]))|(?:([一二三四五六七八九十])(?:是|要(?!么))))/u;
const NUMBERS = '一二三四五六七八九十';
const MAY_COUNT = new Set([...NUMBERS, '第', '其']);
/// What an entry stands behind.
const ENTRY_ENDS = /[。！？；;：:][”’]?$/;
/// An entry runs over so many lines at most.
const ENTRY_LINES = 30;

interface Series {
  readonly kind: RegExp;
  readonly entries: number[];
}

/// Entries that are counted in words begin paragraphs where all that are told begin lines, two at least; inside a paragraph some would stand in the middle of one.
export function markSeries(page: Readings): void {
  const open = new Map<string, Series>();
  for (let i = 0; i < page.length; i++) {
    const shown = page.textOf(i, i + 1);
    for (const [key, { kind, entries }] of open) {
      if (i - entries.at(-1)! > ENTRY_LINES) close(page, open, key);
      else if (kind.test(shown.slice(1))) open.delete(key);
    }
    const found = MAY_COUNT.has(shown[0]!) ? COUNTED.exec(shown) : null;
    if (!found) continue;
    const number = NUMBERS.indexOf((found[1] ?? found[3] ?? found[4])!);
    const form = found[1] !== undefined ? '第' : found[3] !== undefined ? '其' : found[0].slice(-1);
    const own = open.get(form);
    const ends = i > 0 && ENTRY_ENDS.test(page.textOf(i - 1, i));
    if (own?.entries.length === number && ends) open.set(form, { kind: expected(form, number + 1), entries: [...own.entries, i] });
    else if (number === 0) {
      close(page, open, form);
      if (ends) open.set(form, { kind: expected(form, 1), entries: [i] });
    }
  }
  for (const key of [...open.keys()]) close(page, open, key);
}

/// How the next entry would stand inside a line: behind a mark.
function expected(form: string, number: number): RegExp {
  const count = NUMBERS[number] ?? '十';
  return new RegExp(`[。；：，]${form === '第' || form === '其' ? form + count : count + form}`);
}

function close(page: Readings, open: Map<string, Series>, key: string): void {
  const own = open.get(key);
  open.delete(key);
  if (own && own.entries.length > 1) for (const i of own.entries) page.mark(i, STARTS_ITEM | ENTRY);
}
