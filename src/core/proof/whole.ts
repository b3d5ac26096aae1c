import { LEAD } from './standing';

/// An article read once for all of its rules: the units of its fields one behind the other, and where each of them stands. The articles that were read last are remembered, by their lists of
/// fields: rules are asked one after the other, each of them about some articles. What is told of places is told of the one that was asked for last.

type Texts = readonly { readonly text: string }[];

/// Stands between two fields, and in no text: a noncharacter.
const BREAK = 0xffff;

interface Whole {
  fields: Texts | undefined;
  units: Uint16Array;
  /// By field where its text begins, and behind the last one where another would.
  begins: Int32Array;
  /// By the last bits of a unit the first place of one with these bits, and by place the next one; 0 behind the last.
  readonly heads: Int32Array;
  next: Int32Array;
}

const HEADS = 1024;
/// How many articles are remembered, in arrays that are used again and again.
const KEPT = 8;
const wholes = Array.from({ length: KEPT }, (): Whole => ({ fields: undefined, units: new Uint16Array(1024), begins: new Int32Array(16), heads: new Int32Array(HEADS), next: new Int32Array(1024) }));
let oldest = 0;
/// The one of the article at hand.
let current = wholes[0]!;

function look(fields: Texts): void {
  if (fields === current.fields) return;
  for (let i = 0; i < KEPT; i++) {
    if (wholes[i]!.fields !== fields) continue;
    current = wholes[i]!;
    return;
  }
  current = wholes[oldest]!;
  oldest = (oldest + 1) % KEPT;
  read(current, fields);
}

function read(whole: Whole, fields: Texts): void {
  let size = LEAD;
  for (let i = 0; i < fields.length; i++) size += fields[i]!.text.length + 1;
  if (whole.units.length < size + LEAD) {
    whole.units = new Uint16Array(2 * size + LEAD);
    whole.next = new Int32Array(2 * size + LEAD);
  }
  if (whole.begins.length <= fields.length) whole.begins = new Int32Array(fields.length * 2);
  const { units, begins, heads, next } = whole;
  let at = LEAD;
  for (let i = 0; i < fields.length; i++) {
    const { text } = fields[i]!;
    begins[i] = at;
    for (let k = 0; k < text.length; k++) units[at++] = text.charCodeAt(k);
    units[at++] = BREAK;
  }
  begins[fields.length] = at;
  units.fill(BREAK, at, at + LEAD);
  heads.fill(0);
  for (let place = at - 1; place >= LEAD; place--) {
    const unit = units[place]!;
    if (unit === BREAK) continue;
    next[place] = heads[unit & (HEADS - 1)]!;
    heads[unit & (HEADS - 1)] = place;
  }
  whole.fields = fields;
}

/// The units of all fields, from place `LEAD` on, with a noncharacter behind each field. Holds until some other articles are read.
export function wholeOf(fields: Texts): Uint16Array {
  look(fields);
  return current.units;
}

/// Where the text of a field begins in the article at hand; for the number of its fields, where another would.
export const beginOf = (field: number): number => current.begins[field]!;

/// The field that a place of the article at hand stands in.
export function fieldAt(place: number): number {
  const { begins, fields } = current;
  let low = 0;
  let high = fields!.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (begins[middle]! <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/// The first place of a unit in the article at hand, and the one behind a place of it; -1 where there is none.
export const firstOf = (unit: number): number => placeFrom(current.heads[unit & (HEADS - 1)]!, unit);
export const nextOf = (place: number): number => placeFrom(current.next[place]!, current.units[place]!);

function placeFrom(place: number, unit: number): number {
  const { units, next } = current;
  let at = place;
  while (at !== 0 && units[at] !== unit) at = next[at]!;
  return at === 0 ? -1 : at;
}

/// Whether a text stands at a place of the article at hand.
export function standsAt(place: number, text: string): boolean {
  const { units } = current;
  for (let i = 0; i < text.length; i++) if (units[place + i] !== text.charCodeAt(i)) return false;
  return true;
}

/// The places of a text in an article, in reading order; those that overlap the one before only where `overlapping` is given. The list may be changed.
export function placesIn<F extends { readonly where: string; readonly text: string }>(fields: readonly F[], text: string, overlapping = false): { readonly where: string; readonly from: number; readonly to: number }[] {
  look(fields);
  const { begins } = current;
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
