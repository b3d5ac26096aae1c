import fc from 'fast-check';
import { describe, it } from 'vitest';
import { answer, type HostMethods } from '../../src/contract/answer';
import { HostError, type ErrorCode } from '../../src/contract/errors';
import { PARSERS } from '../../src/contract/parsers';
import type { MethodName } from '../../src/contract/methods';
import { decodePage } from '../../src/host/decode';
import { extend, NEW_CHAIN, readOn, type Header } from '../../src/host/record';
import { anyAct } from '../contract/acts';
import { pageText } from './inputs';
import { fuzz, PATIENCE } from './fuzz';

/// Runs `work` and lets it fail with the declared codes only.
function declared(codes: readonly ErrorCode[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof HostError && codes.includes(error.code))) throw error;
  }
}

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(big ? bytes.swap16() : bytes);
};

/// Bytes of files: texts in every encoding that is read, cut anywhere, with bytes knocked over; and noise.
const bytes: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 3, arbitrary: fc.tuple(pageText, fc.constantFrom('utf8', 'le', 'be')).map(([text, encoding]) => (encoding === 'utf8' ? new Uint8Array(Buffer.from(text)) : utf16(text, encoding === 'be'))) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
).chain((whole) => fc.record({ cut: fc.nat(whole.length), at: fc.nat(Math.max(0, whole.length - 1)), byte: fc.integer({ min: 0, max: 255 }), spoil: fc.boolean() }).map(({ cut, at, byte, spoil }) => {
  const out = whole.slice(0, whole.length - (spoil ? cut % 7 : 0));
  if (spoil && out.length > at) out[at] = byte;
  return out;
}));

const HEADER: Header = { galley: 1, page: 'p.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', begun: '2026-01-01T00:00:00.000Z' };

/// Journals: good ones, and the same with a span replaced by anything.
const journal = fc.tuple(fc.array(anyAct, { minLength: 1, maxLength: 6 }), fc.option(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.oneof(fc.string({ unit: 'binary', maxLength: 20 }), fc.json())))).map(([acts, damage]) => {
  const { text } = extend(NEW_CHAIN, HEADER, acts, '王', '2026-01-01T00:00:00.000Z');
  if (!damage) return { text, count: acts.length, whole: true };
  const [share, length, instead] = damage;
  const at = Math.floor(share * text.length);
  return { text: text.slice(0, at) + instead + text.slice(at + length), count: acts.length, whole: false };
});

const methods = Object.keys(PARSERS) as MethodName[];
const host = Object.fromEntries(methods.map((name) => [name, async (input: unknown) => input])) as unknown as HostMethods;
const awkward = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true, withSet: true });
const inputs = fc.oneof(awkward, fc.jsonValue(), fc.record({ page: awkward, path: awkward, stamp: awkward, by: awkward, acts: awkward, formats: awkward, folder: awkward, articles: awkward }, { requiredKeys: [] }));

describe('the host', () => {
  it('decodes any bytes to text, or says why not', { timeout: PATIENCE }, () => {
    fuzz(bytes, (input) => input.length, (input) => declared(['empty-page', 'binary', 'unknown-encoding'], () => void decodePage(input, 'p.txt')));
  });

  it('reads any journal as far as it holds, or names the damage', { timeout: PATIENCE }, () => {
    fuzz(journal, ({ text }) => text.length, ({ text, count, whole }) => declared(whole ? [] : ['journal-damaged', 'journal-newer'], () => {
      const { chain } = readOn(NEW_CHAIN, Buffer.from(text), '/j');
      if (whole && chain.entries.length !== count) throw new Error(`${chain.entries.length} of ${count} entries`);
    }));
  });

  it('parses any call, or refuses it as malformed', { timeout: PATIENCE }, () => {
    fuzz(fc.tuple(fc.constantFrom(...methods), inputs), () => 0, ([name, input]) => declared(['bad-input'], () => void PARSERS[name](input, '')));
  });

  it('answers any call, whatever its name', async () => {
    await fc.assert(fc.asyncProperty(fc.oneof(fc.constantFrom(...methods), fc.anything()), inputs, async (name, input) => typeof (await answer(host, name, input)).ok === 'boolean'), { numRuns: 200 });
  });
});
