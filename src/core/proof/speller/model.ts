import { Alphabet } from './alphabet';
import { Bigrams } from './bigrams';
import { Confusions } from './confusions';
import { Fuse, bytesOf } from './fuse';
import type { Shape } from './fuse';
import { Grams } from './grams';
import type { SpellerParts } from './parts';
import { Sounds } from './sounds';
import { unpackTrees } from './trees';
import { Words } from './words';

/// The sections of a model file, by name. Text is UTF-16, numbers are little-endian.
export const SECTIONS = ['about', 'alphabet', 'single', 'bigrams', 'trigrams', 'fourgrams', 'syllables', 'readings', 'shapes', 'words', 'pairs', 'confusions', 'trees', 'draft', 'rivals', 'gaps'] as const;
export type Section = (typeof SECTIONS)[number];
export type Sections = Readonly<Record<Section, Uint8Array>>;

/// What a model says of itself.
export interface About {
  /// Where its counts come from, for people.
  readonly source: string;
  readonly symbols: number;
  /// The least count of an n-gram that was kept, by order from 2.
  readonly least: readonly [number, number, number];
  readonly shapes: Readonly<Record<'trigrams' | 'fourgrams' | 'words', Shape>>;
  /// The score (log-odds) from which a change is offered.
  readonly threshold: number;
}

const MAGIC = 'GALLEY speller 4\n';

/// One file of all sections: the magic line, then each section's length as 4 bytes, then the sections.
export function packModel(sections: Sections): Uint8Array {
  const head = MAGIC.length + 4 * SECTIONS.length;
  const out = new Uint8Array(SECTIONS.reduce((sum, name) => sum + sections[name].length, head));
  for (let i = 0; i < MAGIC.length; i++) out[i] = MAGIC.charCodeAt(i);
  const view = new DataView(out.buffer);
  let at = head;
  SECTIONS.forEach((name, i) => {
    view.setUint32(MAGIC.length + 4 * i, sections[name].length, true);
    out.set(sections[name], at);
    at += sections[name].length;
  });
  return out;
}

/// The sections of a model file. Throws a RangeError on anything else.
export function unpackModel(model: Uint8Array): Sections {
  const head = MAGIC.length + 4 * SECTIONS.length;
  if (model.length < head || String.fromCharCode(...model.subarray(0, MAGIC.length)) !== MAGIC) throw new RangeError('not a speller model of this version');
  const view = new DataView(model.buffer, model.byteOffset, model.byteLength);
  const out: Partial<Record<Section, Uint8Array>> = {};
  let at = head;
  SECTIONS.forEach((name, i) => {
    const length = view.getUint32(MAGIC.length + 4 * i, true);
    if (at + length > model.length) throw new RangeError(`the model ends inside ${name}`);
    out[name] = model.subarray(at, at + length);
    at += length;
  });
  return out as Sections;
}

export function textBytes(text: string): Uint8Array {
  const out = new Uint8Array(text.length * 2);
  for (let i = 0; i < text.length; i++) {
    out[2 * i] = text.charCodeAt(i) & 255;
    out[2 * i + 1] = text.charCodeAt(i) >> 8;
  }
  return out;
}

export function bytesText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let i = 0; i + 1 < bytes.length; i += 2) parts.push(String.fromCharCode(bytes[i]! | (bytes[i + 1]! << 8)));
  return parts.join('');
}

export function wordsBytes(values: ArrayLike<number>): Uint8Array {
  const out = new Uint8Array(values.length * 2);
  for (let i = 0; i < values.length; i++) {
    out[2 * i] = values[i]! & 255;
    out[2 * i + 1] = values[i]! >> 8;
  }
  return out;
}

export const bytesWords = (bytes: Uint8Array): Uint16Array => Uint16Array.from({ length: bytes.length >> 1 }, (_, i) => bytes[2 * i]! | (bytes[2 * i + 1]! << 8));

export const aboutOf = (sections: Sections): About => JSON.parse(bytesText(sections.about)) as About;

/// Rows of numbers as one: each row's length, then its numbers.
export const packRows = (rows: readonly (readonly number[])[]): Uint8Array => wordsBytes(rows.flatMap((row) => [row.length, ...row]));

/// The rows again: row `i` is `values[starts[i], starts[i + 1])`.
export function unpackRows(bytes: Uint8Array): { starts: Uint32Array; values: Uint16Array } {
  const packed = bytesWords(bytes);
  const starts = [0];
  const values = new Uint16Array(packed.length);
  let n = 0;
  for (let at = 0; at < packed.length; at += 1 + packed[at]!) {
    values.set(packed.subarray(at + 1, at + 1 + packed[at]!), n);
    n += packed[at]!;
    starts.push(n);
  }
  return { starts: Uint32Array.from(starts), values: values.subarray(0, n) };
}

/// Makes a model's sections ready to be asked.
export function openModel(sections: Sections): SpellerParts {
  const about = aboutOf(sections);
  const fuse = (name: 'trigrams' | 'fourgrams' | 'words'): Fuse => {
    if (sections[name].length < bytesOf(about.shapes[name].cells)) throw new RangeError(`${name} is cut short`);
    return new Fuse(about.shapes[name], sections[name]);
  };
  const alphabet = new Alphabet(bytesText(sections.alphabet));
  const single = Float32Array.from(bytesWords(sections.single), (value) => value / 2048);
  const grams = new Grams(single, new Bigrams(about.symbols, sections.bigrams), fuse('trigrams'), fuse('fourgrams'), about.least);
  const shapes = unpackRows(sections.shapes);
  const sounds = new Sounds(
    { syllables: bytesText(sections.syllables).split(' '), ...unpackRows(sections.readings) },
    (id) => shapes.values.subarray(shapes.starts[id] ?? 0, shapes.starts[id + 1] ?? 0),
  );
  const confusions = unpackRows(sections.confusions);
  const pairs = bytesWords(sections.pairs);
  const words = new Words(fuse('words'), Uint32Array.from({ length: pairs.length >> 1 }, (_, i) => pairs[2 * i]! * 8192 + pairs[2 * i + 1]!), sounds);
  return { alphabet, grams, sounds, words, confusions: new Confusions(confusions.starts, confusions.values), trees: unpackTrees(sections.trees), draft: unpackTrees(sections.draft), rivals: unpackTrees(sections.rivals), gaps: unpackTrees(sections.gaps), threshold: about.threshold };
}
