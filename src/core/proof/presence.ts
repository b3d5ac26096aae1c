import { asked, numberOf } from './standing';

/// Which of the characters that rules ask for stand in the fields of one article: read once for all rules of the article, each of which passes over most fields by it.
/// The article that was read last is remembered, by its list of fields.

type Texts = readonly { readonly text: string }[];

let read: Texts | undefined;
let known = 0;
/// Words of 32 bits a field, by the numbers of `standing.ts`; those of field `i` begin at `i * width`.
let width = 0;
let bits = new Uint32Array(256);
/// The bits of all fields together.
let all = new Uint32Array(8);

function look(fields: Texts): void {
  if (fields === read && known === asked()) return;
  known = asked();
  width = (known + 32) >> 5;
  if (bits.length < fields.length * width) bits = new Uint32Array(fields.length * width * 2);
  else bits.fill(0, 0, fields.length * width);
  if (all.length < width) all = new Uint32Array(width * 2);
  else all.fill(0);
  for (let i = 0; i < fields.length; i++) {
    const { text } = fields[i]!;
    const start = i * width;
    for (let at = 0; at < text.length; at++) {
      const number = numberOf(text.charCodeAt(at));
      bits[start + (number >> 5)]! |= 1 << (number & 31);
    }
    // Number 0 is of characters that nobody asks for.
    for (let word = 0; word < width; word++) all[word]! |= bits[start + word]!;
  }
  read = fields;
}

function holds(table: Uint32Array, start: number, numbers: Uint16Array): boolean {
  for (let i = 0; i < numbers.length; i++) if (((table[start + (numbers[i]! >> 5)]! >>> (numbers[i]! & 31)) & 1) === 1) return true;
  return false;
}

/// Whether one of the characters that `numbers` are of (`ask`) stands in any of the fields.
export function standsInAny(fields: Texts, numbers: Uint16Array): boolean {
  look(fields);
  return holds(all, 0, numbers);
}

/// The fields in which one of the characters stands, in their order.
export function fieldsWith<F extends { readonly text: string }>(fields: readonly F[], numbers: Uint16Array): readonly F[] {
  look(fields);
  if (!holds(all, 0, numbers)) return NONE;
  let out: F[] | undefined;
  for (let i = 0; i < fields.length; i++) if (holds(bits, i * width, numbers)) (out ??= []).push(fields[i]!);
  return out ?? NONE;
}

const NONE: readonly never[] = [];
