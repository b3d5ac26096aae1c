import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HostError } from '../../src/contract/errors';
import type { Act } from '../../src/core/review/events';
import { extend, NEW_CHAIN, readOn, type Chain, type Header } from '../../src/host/record';
import { dismiss } from './support';

const HEADER: Header = { galley: 1, page: 'p.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', begun: '2024-11-03T08:00:00.000Z' };
const AT = '2024-11-03T09:00:00.000Z';
const write = (chain: Chain, acts: readonly Act[], by = '王'): { text: string; chain: Chain } => extend(chain, HEADER, acts, by, AT);
const read = (text: string, chain: Chain = NEW_CHAIN) => readOn(chain, Buffer.from(text), '/j');
const failureOf = (text: string): Record<string, unknown> => {
  try {
    read(text);
  } catch (error) {
    if (error instanceof HostError) return { code: error.code, ...error.data };
    throw error;
  }
  return { code: 'none' };
};

const THREE = write(NEW_CHAIN, [dismiss('一'), dismiss('二'), dismiss('三')]);

describe('the journal’s text', () => {
  it('is lines that a person can read', () => {
    expect(THREE.text.split('\n')[1]).toMatch(/^\{"n":1,"at":"2024-11-03T09:00:00.000Z","by":"王","type":"dismiss","fingerprint":"一","rule":"a-rule","after":"\w{11}"\}$/);
  });

  it('reads what was written, at once or in pieces', () => {
    const whole = read(THREE.text);
    expect(whole.whole).toBe(Buffer.byteLength(THREE.text));
    expect(whole.chain).toEqual(THREE.chain);
    const more = write(THREE.chain, [dismiss('四')]);
    expect(read(more.text, whole.chain).chain).toEqual(more.chain);
  });

  it('reads as far as the last whole line, wherever it is cut', () => {
    const bytes = Buffer.from(THREE.text);
    for (let cut = 0; cut <= bytes.length; cut++) {
      const { chain, whole } = readOn(NEW_CHAIN, bytes.subarray(0, cut), '/j');
      const lines = bytes.subarray(0, cut).toString('latin1').split('\n').length - 1;
      expect([chain.lines, whole]).toEqual([lines, bytes.subarray(0, cut).lastIndexOf(0x0a) + 1]);
    }
  });

  it('takes zeros and rubbish at the end for a torn record, with or without a line break', () => {
    for (const tail of ['\0\0\0\0', '{"n":4,"at', 'rubbish\n', '\0\0\n']) {
      const { chain, whole } = read(THREE.text + tail);
      expect([chain.entries.length, whole]).toEqual([3, Buffer.byteLength(THREE.text)]);
    }
  });

  it('names the line of damage that is not at the end', () => {
    const lines = THREE.text.split('\n');
    expect(failureOf([lines[0], 'rubbish', ...lines.slice(2)].join('\n'))).toEqual({ code: 'journal-damaged', path: '/j', line: 2 });
    expect(failureOf(['rubbish', ...lines].join('\n'))).toMatchObject({ code: 'journal-damaged', line: 1 });
    expect(failureOf([lines[0], lines[1], ...lines.slice(3)].join('\n'))).toMatchObject({ code: 'journal-damaged', line: 3 });
    expect(failureOf([lines[0], lines[1]!.replace('一', '乙'), ...lines.slice(2)].join('\n'))).toMatchObject({ code: 'journal-damaged', line: 3 });
    expect(failureOf([lines[0], lines[1]!.replace('dismiss', 'dissolve'), ...lines.slice(2)].join('\n'))).toMatchObject({ code: 'journal-damaged', line: 2 });
    expect(failureOf(lines.slice(1).join('\n'))).toMatchObject({ code: 'journal-damaged', line: 1 });
  });

  it('knows a later format when it sees one', () => {
    expect(failureOf(THREE.text.replace('"galley":1', '"galley":2'))).toEqual({ code: 'journal-newer', path: '/j' });
  });

  it('keeps the first of two that raced, and passes over all that the loser wrote', () => {
    const winner = write(THREE.chain, [dismiss('甲')], '甲');
    const loser = write(THREE.chain, [dismiss('乙1'), dismiss('乙2'), dismiss('乙3')], '乙');
    const after = write(winner.chain, [dismiss('丁')], '甲');
    const { chain, whole } = read(THREE.text + winner.text + loser.text + after.text);
    expect(whole).toBe(Buffer.byteLength(THREE.text + winner.text + loser.text + after.text));
    expect(chain.entries.map((entry) => entry.type === 'dismiss' && entry.fingerprint)).toEqual(['一', '二', '三', '甲', '丁']);
  });

  it('does the same where the race was for the first line', () => {
    const winner = write(NEW_CHAIN, [dismiss('甲')], '甲');
    const loser = extend(NEW_CHAIN, { ...HEADER, begun: AT }, [dismiss('乙1'), dismiss('乙2')], '乙', AT);
    expect(read(winner.text + loser.text).chain.entries).toEqual(winner.chain.entries);
  });

  it('gives text or a declared failure for any bytes', () => {
    const pieces = fc.array(fc.oneof(fc.constantFrom(...THREE.text.split('\n').map((line) => `${line}\n`)), fc.string(), fc.json().map((json) => `${json}\n`)), { maxLength: 8 });
    fc.assert(fc.property(pieces, (parts) => ['none', 'journal-damaged', 'journal-newer'].includes(failureOf(parts.join('')).code as string)), { numRuns: 2000 });
  });
});
