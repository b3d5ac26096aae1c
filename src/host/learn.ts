import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { HostError } from '../contract/errors';
import { Alphabet } from '../core/proof/speller/alphabet';
import { countModel, LEAST, TRAIN, trainModel, type Least } from '../core/proof/speller/learn';
import { Corpus } from '../core/proof/speller/learn-corpus';
import type { Language } from '../core/proof/speller/learn-lore';
import type { Pair } from '../core/proof/speller/learn-mistakes';
import { bytesText, packModel, unpackModel, type Sections } from '../core/proof/speller/model';
import { decodePage } from './decode';
import { onDisk, type Files } from './files';
import { asModel, shippedModel } from './speller';
import { replace, stage } from './write-atomic';

/// What a speller's model is learnt from.
export interface LearnInput {
  /// Files of text, and folders of such: `.txt` and `.md`, at any depth.
  readonly texts: readonly string[];
  /// A model to take alphabet, sounds, shapes and words over from; the shipped one if neither this nor `language` is given.
  readonly from?: string;
  /// A folder with `readings.tsv`, `shapes.tsv`, `words.tsv` and `confused.tsv` instead.
  readonly language?: string;
  /// JSON Lines `{src, tgt}` of what people wrote and what was meant, of one length: counts more than artificial mistakes.
  readonly pairs?: string;
  /// The model that is written.
  readonly out: string;
  readonly least?: Least;
  /// Where the text comes from, for whoever gets the model.
  readonly source: string;
}

export interface Learnt {
  readonly files: number;
  readonly characters: number;
  readonly bytes: number;
}

/// Every tenth file is not counted: the ranker learns from it, for it must see text that the counts do not know.
const HELD = 10;

/// Builds a model from text and writes it. `tell` hears of each file as it is read. Fails as the disk does, with `too-little` where there are too few texts, with
/// `bad-model` and `bad-record` for what `from` and `pairs` name, and with `binary` or `unknown-encoding` for a file that is no text.
export async function learn(files: Files, input: LearnInput, tell: (done: number, total: number, path: string) => void): Promise<Learnt> {
  const paths = (await Promise.all(input.texts.map((path) => textsUnder(files, resolve(path))))).flat();
  if (paths.length < HELD) throw new HostError('too-little', { path: input.texts.join(' '), count: paths.length, limit: HELD });
  const known = await knownOf(files, input);
  const corpus = new Corpus();
  const held: string[] = [];
  for (const [i, path] of paths.entries()) {
    tell(i, paths.length, path);
    const { text } = decodePage(await onDisk({ path }, () => files.readFile(path)), path);
    if (i % HELD === HELD - 1) held.push(text);
    else corpus.add(text);
  }
  const counted = countModel(corpus, known, input.least ?? LEAST, input.source);
  const pairs = input.pairs === undefined ? [] : pairsOf(input.pairs, await textOf(files, input.pairs), new Alphabet(bytesText(counted.alphabet)));
  const model = packModel(trainModel(counted, held.join('\n'), pairs, TRAIN));
  await replace(files, await stage(files, resolve(input.out), model));
  return { files: paths.length, characters: corpus.length, bytes: model.length };
}

async function textsUnder(files: Files, path: string): Promise<string[]> {
  const stat = await onDisk({ path }, () => files.stat(path));
  if (!stat.isDirectory()) return [path];
  const names = await onDisk({ path }, () => readdir(path, { recursive: true }));
  return names.filter((name) => /\.(txt|md)$/i.test(name)).sort().map((name) => join(path, name));
}

const textOf = async (files: Files, path: string): Promise<string> => decodePage(await onDisk({ path }, () => files.readFile(path)), path).text;

async function knownOf(files: Files, { from, language }: LearnInput): Promise<Language | Sections> {
  if (language !== undefined) {
    const rows = async (name: string): Promise<string[][]> => (await textOf(files, join(language, name))).split(/\r?\n/).filter((line) => line !== '').map((line) => line.split('\t'));
    return {
      readings: new Map((await rows('readings.tsv')).map(([char, readings]) => [char!, (readings ?? '').split(' ')])),
      shapes: new Map((await rows('shapes.tsv')).map(([char, shapes]) => [char!, shapes ?? ''])),
      words: new Map((await rows('words.tsv')).map(([word, count]) => [word!, Number(count ?? 1)])),
      confused: (await rows('confused.tsv')).map(([wrong, right]) => [wrong!, right ?? ''] as const),
    };
  }
  const path = from ?? await shippedModel(files);
  const bytes = await onDisk({ path }, () => files.readFile(path));
  return asModel(path, () => unpackModel(bytes));
}

function pairsOf(path: string, lines: string, alphabet: Alphabet): Pair[] {
  const out: Pair[] = [];
  for (const [at, line] of lines.split('\n').entries()) {
    if (line.trim() === '') continue;
    const pair = pairOf(line);
    if (!pair) throw new HostError('bad-record', { path, line: at + 1 });
    const wrong = alphabet.read(pair.src).ids;
    const right = alphabet.read(pair.tgt).ids;
    if (wrong.length === right.length && wrong.length > 2) out.push({ wrong, right });
  }
  return out;
}

/// A line's two texts; undefined where it is not such a line.
function pairOf(line: string): { readonly src: string; readonly tgt: string } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { src, tgt } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return typeof src === 'string' && typeof tgt === 'string' ? { src, tgt } : undefined;
}
