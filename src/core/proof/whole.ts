import { LEAD } from './standing';

/// An article read once for all of its rules: the units of its fields one behind the other, and where each of them stands. The article that was read last is remembered, by
/// its list of fields.

type Texts = readonly { readonly text: string }[];

/// Stands between two fields, and in no text: a noncharacter.
const BREAK = 0xffff;

let read: Texts | undefined;
let units = new Uint16Array(4096);
let length = 0;
/// By field where its text begins, and behind the last one where another would.
let begins = new Int32Array(64);
/// By unit its first and its last place; what is below `epoch` is of an article before. Places of all articles are counted on, so that nothing is cleared.
const first = new Int32Array(0x10000);
const last = new Int32Array(0x10000);
/// By place, the next one of the same unit; -1 behind the last.
let next = new Int32Array(4096);
let epoch = 1;
const MOST_PLACES = 2 ** 30;

function look(fields: Texts): void {
  if (fields === read) return;
  let size = LEAD;
  for (let i = 0; i < fields.length; i++) size += fields[i]!.text.length + 1;
  if (units.length < size + LEAD) {
    units = new Uint16Array(2 * size + LEAD);
    next = new Int32Array(2 * size + LEAD);
  }
  if (begins.length <= fields.length) begins = new Int32Array(fields.length * 2);
  epoch += length;
  if (epoch + size > MOST_PLACES) {
    epoch = 1;
    first.fill(0);
  }
  let at = LEAD;
  for (let i = 0; i < fields.length; i++) {
    const { text } = fields[i]!;
    begins[i] = at;
    for (let k = 0; k < text.length; k++, at++) {
      const unit = text.charCodeAt(k);
      units[at] = unit;
      if (first[unit]! < epoch) first[unit] = epoch + at;
      else next[last[unit]!] = at;
      last[unit] = at;
      next[at] = -1;
    }
    units[at++] = BREAK;
  }
  begins[fields.length] = at;
  units.fill(BREAK, at, at + LEAD);
  length = at + LEAD;
  read = fields;
}

/// The units of all fields, from place `LEAD` on, with a noncharacter behind each field. Holds until another article is read.
export function wholeOf(fields: Texts): Uint16Array {
  look(fields);
  return units;
}

/// Where the text of a field begins in the article that was read last; for the number of its fields, where another would.
export const beginOf = (field: number): number => begins[field]!;

/// The field that a place of the article that was read last stands in.
export function fieldAt(place: number): number {
  let low = 0;
  let high = read!.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begins[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/// The first place of a unit in the article that was read last, and the one behind a place of it; -1 where there is none.
export const firstOf = (unit: number): number => (first[unit]! < epoch ? -1 : first[unit]! - epoch);
export const nextOf = (place: number): number => next[place]!;

/// Whether a text stands at a place of the article that was read last.
export function standsAt(place: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (units[place + i] !== text.charCodeAt(i)) return false;
  return true;
}

/// The places of a text in an article, in reading order; those that overlap the one before only where `overlapping` is given. The list may be changed.
export function placesIn<F extends { readonly where: string; readonly text: string }>(fields: readonly F[], text: string, overlapping = false): { readonly where: string; readonly from: number; readonly to: number }[] {
  look(fields);
  const out: { where: string; from: number; to: number }[] = [];
  let past = 0;
  for (let at = firstOf(text.charCodeAt(0)); at >= 0; at = nextOf(at)) {
    if (at < past || !standsAt(at, text)) continue;
    const field = fieldAt(at);
    const from = at - begins[field]!;
    out.push({ where: fields[field]!.where, from, to: from + text.length });
    if (!overlapping) past = at + text.length;
  }
  return out;
}
