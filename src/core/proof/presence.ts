import { Recent } from './recent';
import { asked, numberOf } from './standing';

/// Which of the characters that rules ask for stand in the fields of one article: read once for all rules of the article, each of which passes over most fields by it.
/// The articles that were read last are remembered, by their lists of fields.

type Texts = readonly { readonly text: string }[];

interface Presence {
  /// Words of 32 bits for the fields together, and behind them for each, by the numbers of `standing.ts`.
  readonly width: number;
  readonly bits: Uint32Array;
  /// How many characters were asked for.
  readonly known: number;
}

const remembered = new Recent<Texts, Presence>(8);

function look(fields: Texts): Presence {
  const presence = remembered.of(fields, read);
  if (presence.known === asked()) return presence;
  remembered.forget();
  return remembered.of(fields, read);
}

function read(fields: Texts): Presence {
  const known = asked();
  const width = (known + 32) >> 5;
  const bits = new Uint32Array((fields.length + 1) * width);
  for (let i = 0; i < fields.length; i++) {
    const { text } = fields[i]!;
    const start = (i + 1) * width;
    for (let at = 0; at < text.length; at++) {
      const number = numberOf(text.charCodeAt(at));
      bits[start + (number >> 5)]! |= 1 << (number & 31);
    }
    // Number 0 is of characters that nobody asks for.
    for (let word = 0; word < width; word++) bits[word]! |= bits[start + word]!;
  }
  return { width, bits, known };
}

function holds(bits: Uint32Array, start: number, numbers: Uint16Array): boolean {
  for (let i = 0; i < numbers.length; i++) if (((bits[start + (numbers[i]! >> 5)]! >>> (numbers[i]! & 31)) & 1) === 1) return true;
  return false;
}

/// Whether one of the characters that `numbers` are of (`ask`) stands in any of the fields.
export const standsInAny = (fields: Texts, numbers: Uint16Array): boolean => holds(look(fields).bits, 0, numbers);

/// The fields in which one of the characters stands, in their order.
export function fieldsWith<F extends { readonly text: string }>(fields: readonly F[], numbers: Uint16Array): readonly F[] {
  const { bits, width } = look(fields);
  if (!holds(bits, 0, numbers)) return NONE;
  let out: F[] | undefined;
  for (let i = 0; i < fields.length; i++) if (holds(bits, (i + 1) * width, numbers)) (out ??= []).push(fields[i]!);
  return out ?? NONE;
}

const NONE: readonly never[] = [];
