import type { CharSet } from '../text/char-set';

/// Searches that try an expression only where it can match: a look into a table is many times faster than an expression that begins with alternatives or looks behind.

/// Whether one of the characters stands in `[from, to)`.
export function standsWithin(text: string, from: number, to: number, characters: CharSet): boolean {
  for (let at = from; at < to; at++) if (characters.has(text.charCodeAt(at))) return true;
  return false;
}

/// What `\s` stands for.
export const BLANKS = '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

const NONE: RegExpExecArray[] = [];

/// As `text.matchAll` of the same expression, for a sticky `find` all of whose matches begin with one of `starts` and, where given, stand behind one of `after` or at the
/// beginning of the text, and have one of `then` as their second unit. The list is not to be changed.
export function matchesFrom(text: string, find: RegExp, starts: CharSet, after?: CharSet, then?: CharSet): readonly RegExpExecArray[] {
  let out: RegExpExecArray[] | undefined;
  for (let at = 0; at < text.length; at++) {
    if (!starts.has(text.charCodeAt(at)) || (then !== undefined && !then.has(text.charCodeAt(at + 1))) || (after !== undefined && at > 0 && !after.has(text.charCodeAt(at - 1)))) continue;
    find.lastIndex = at;
    const hit = find.exec(text);
    if (!hit) continue;
    (out ??= []).push(hit);
    at += hit[0].length - 1;
  }
  return out ?? NONE;
}

/// As `text.matchAll(find)` for a global `find`, which it copies each time. The list is not to be changed.
export function matchesOf(text: string, find: RegExp): readonly RegExpExecArray[] {
  let out: RegExpExecArray[] | undefined;
  find.lastIndex = 0;
  for (let hit = find.exec(text); hit; hit = find.exec(text)) {
    (out ??= []).push(hit);
    if (hit[0] === '') find.lastIndex++;
  }
  return out ?? NONE;
}

/// As `text.matchAll` of the same expression, for a sticky `find` in all of whose matches `mark` stands `back` units behind the beginning.
export function matchesAround(text: string, find: RegExp, mark: string, back: number): readonly RegExpExecArray[] {
  let out: RegExpExecArray[] | undefined;
  let past = 0;
  for (let at = text.indexOf(mark, back); at >= 0; at = text.indexOf(mark, at + 1)) {
    if (at - back < past) continue;
    find.lastIndex = at - back;
    const hit = find.exec(text);
    if (!hit) continue;
    (out ??= []).push(hit);
    past = hit.index + hit[0].length;
  }
  return out ?? NONE;
}
