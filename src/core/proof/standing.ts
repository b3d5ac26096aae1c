/// One scan of a text tells, for all rules together, its units and which of the characters that they begin with or need stand in it. The texts that were scanned lately are remembered: rules
/// are asked one after the other, each of them about some texts.

const MOST = 0x10000;
/// By UTF-16 unit, the number (from 1) of a character that some rule asks for; 0 for all others.
const numbers = new Uint16Array(MOST);
let count = 0;

/// What a scan found.
interface Scanned {
  text: string | undefined;
  /// How many characters were asked for then.
  known: number;
  /// The units of the text behind `LEAD` zeros, with as many behind them at least: a typed array is read faster than a string, whatever the string was put together from.
  units: Uint16Array;
  /// The numbers of the characters that stand in it, and the same as bits.
  readonly present: number[];
  bits: Uint32Array;
}

export const LEAD = 8;

/// How many texts are remembered, in arrays that are used again and again: more than are asked about together (`together.ts`).
const KEPT = 128;
const scans = Array.from({ length: KEPT }, (): Scanned => ({ text: undefined, known: 0, units: new Uint16Array(256), present: [], bits: new Uint32Array(8) }));
const byText = new Map<string, Scanned>();
let oldest = 0;
/// The one of the text at hand.
let current = scans[0]!;

/// The numbers of these characters (of those beyond U+FFFF, of their first unit), by which they are asked for.
export function ask(characters: string): Uint16Array {
  return Uint16Array.from([...characters], (character) => {
    const unit = character.charCodeAt(0);
    if (numbers[unit] === 0) numbers[unit] = ++count;
    return numbers[unit]!;
  });
}

/// How many characters are asked for.
export const asked = (): number => count;
/// The number of a UTF-16 unit; 0 where nobody asks for it.
export const numberOf = (unit: number): number => numbers[unit]!;

/// Makes `text` the one that the functions below tell of.
export function scan(text: string): void {
  if (text === current.text && current.known === count) return;
  let found = byText.get(text);
  if (!found) {
    found = scans[oldest]!;
    oldest = (oldest + 1) % KEPT;
    if (found.text !== undefined) byText.delete(found.text);
    byText.set(text, found);
    found.text = text;
    found.known = -1;
  }
  current = found;
  if (found.known !== count) read(found, text);
}

function read(scanned: Scanned, text: string): void {
  const words = (count + 32) >> 5;
  if (scanned.bits.length < words) scanned.bits = new Uint32Array(words + 8);
  else scanned.bits.fill(0);
  if (scanned.units.length < text.length + 2 * LEAD) scanned.units = new Uint16Array(text.length * 2 + 2 * LEAD);
  const { units, bits, present } = scanned;
  present.length = 0;
  for (let i = text.length + LEAD; i < text.length + 2 * LEAD; i++) units[i] = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    units[i + LEAD] = unit;
    const number = numbers[unit]!;
    const bit = 1 << (number & 31);
    if (number === 0 || (bits[number >> 5]! & bit) !== 0) continue;
    bits[number >> 5]! |= bit;
    present.push(number);
  }
  scanned.known = count;
}

/// The units of a text, from `LEAD` on. Holds until many other texts are scanned.
export function unitsOf(text: string): Uint16Array {
  scan(text);
  return current.units;
}

/// The numbers of the characters that stand in the text, each once.
export const standing = (): readonly number[] => current.present;

/// Whether one of the characters stands in the text.
export function anyStands(asked: Uint16Array): boolean {
  const { bits } = current;
  for (let i = 0; i < asked.length; i++) if (((bits[asked[i]! >> 5]! >>> (asked[i]! & 31)) & 1) === 1) return true;
  return false;
}
