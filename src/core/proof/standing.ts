/// One scan of a text tells, for all rules together, which of the characters that they begin with or need stand in it, and where. The text that was scanned last is
/// remembered: rules look at one field one after the other.

const MOST = 0x10000;
/// By UTF-16 unit, the number (from 1) of a character that some rule asks for; 0 for all others.
const numbers = new Uint16Array(MOST);
let count = 0;

let scanned: string | undefined;
/// By number, the first and the last place; -1 where the character does not stand.
let first = new Int32Array(64).fill(-1);
let last = new Int32Array(64);
/// By place, the next one of the same character; -1 behind the last.
let next = new Int32Array(1024);
const present: number[] = [];
/// The units of the text behind `LEAD` zeros, with as many behind them at least: a typed array is read faster than a string, whatever the string was put together from.
let units = new Uint16Array(1024);
export const LEAD = 8;

/// The numbers of these characters (of those beyond U+FFFF, of their first unit), by which they are asked for.
export function ask(characters: string): Uint16Array {
  return Uint16Array.from([...characters], (character) => {
    const unit = character.charCodeAt(0);
    if (numbers[unit] === 0) {
      numbers[unit] = ++count;
      scanned = undefined;
    }
    return numbers[unit]!;
  });
}

/// How many characters are asked for.
export const asked = (): number => count;
/// The number of a UTF-16 unit; 0 where nobody asks for it.
export const numberOf = (unit: number): number => numbers[unit]!;

/// Makes `text` the one that the functions below tell of.
export function scan(text: string): void {
  if (text === scanned) return;
  if (first.length <= count) {
    first = new Int32Array(count * 2).fill(-1);
    last = new Int32Array(count * 2);
  } else for (const number of present) first[number] = -1;
  present.length = 0;
  if (next.length < text.length) next = new Int32Array(text.length * 2);
  if (units.length < text.length + 2 * LEAD) units = new Uint16Array(text.length * 2 + 2 * LEAD);
  units.fill(0, text.length + LEAD, text.length + 2 * LEAD);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i + LEAD] = unit;
    const number = numbers[unit]!;
    if (number === 0) continue;
    if (first[number]! < 0) {
      first[number] = i;
      present.push(number);
    } else next[last[number]!] = i;
    last[number] = i;
    next[i] = -1;
  }
  scanned = text;
}

/// The units of a text, from `LEAD` on. Holds until another text is scanned.
export function unitsOf(text: string): Uint16Array {
  scan(text);
  return units;
}

/// The numbers of the characters that stand in the text, each once.
export const standing = (): readonly number[] => present;

/// Whether one of the characters stands in the text.
export function anyStands(asked: Uint16Array): boolean {
  for (let i = 0; i < asked.length; i++) if (first[asked[i]!]! >= 0) return true;
  return false;
}

/// The unit before a place of the text; 0 at its beginning.
export const unitBefore = (place: number): number => units[place + LEAD - 1]!;
/// The first place of a character; -1 where it does not stand.
export const firstPlace = (number: number): number => first[number]!;
/// The place behind `place` where the same character stands; -1 behind the last.
export const nextPlace = (place: number): number => next[place]!;
