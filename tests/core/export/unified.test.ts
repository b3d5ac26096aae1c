import { applyPatch, parsePatch } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Unified } from '../../../src/core/export/unified';

type Step = readonly ['keep', string] | readonly ['put', string] | readonly ['drop', readonly string[]];

/// What the steps make of a file, and the comparison that tells of it. `open`: the old file's last line has no LF.
function told(steps: readonly Step[], open = false): { old: string; now: string; patch: string } {
  const out = new Unified();
  let old = '';
  let now = '';
  const last = steps.findLastIndex(([kind]) => kind !== 'put');
  steps.forEach((step, index) => {
    const end = open && index === last ? '' : '\n';
    if (step[0] === 'put') {
      out.put(step[1]);
      now += `${step[1]}\n`;
    } else {
      const text = `${step[0] === 'keep' ? step[1] : step[1].join('\n')}${end}`;
      if (step[0] === 'keep') out.keep(text);
      else out.drop(text, step[1].length);
      old += text;
      if (step[0] === 'keep') now += text;
    }
  });
  return { old, now, patch: out.text('甲.txt') };
}

const line = fc.string({ unit: fc.constantFrom(...'水渠-+@ \\'), maxLength: 6 });
const steps = fc.array(fc.oneof(
  { weight: 6, arbitrary: fc.tuple(fc.constant('keep' as const), line) }, fc.tuple(fc.constant('put' as const), line), fc.tuple(fc.constant('drop' as const), fc.array(line, { minLength: 1, maxLength: 4 })),
), { maxLength: 60 });

const kept = (count: number): Step[] => Array.from({ length: count }, (_, index): Step => ['keep', `第${index}行`]);

describe('a unified comparison', () => {
  it('makes the new text of the old one', () => {
    fc.assert(fc.property(steps, (given) => {
      const { old, now, patch } = told(given);
      expect(patch === '' ? old : applyPatch(old, patch, { autoConvertLineEndings: false, fuzzFactor: 0 })).toBe(now);
    }), { numRuns: 500 });
  });

  it('holds three lines around each change, and parts changes that are six lines apart', () => {
    for (const [between, hunks] of [[5, 1], [6, 2], [9, 2]] as const) {
      const { patch } = told([...kept(8), ['drop', ['旧']], ...kept(between), ['put', '新'], ...kept(8)]);
      const parsed = parsePatch(patch)[0]!.hunks;
      expect(parsed).toHaveLength(hunks);
      expect(parsed[0]!.oldStart).toBe(6);
      expect(parsed.at(-1)!.lines.slice(-3).every((each) => each.startsWith(' '))).toBe(true);
    }
  });

  it('takes out many lines at once, each with its sign', () => {
    expect(told([['drop', ['一', '', '三']], ['put', '一三']]).patch).toBe('--- 甲.txt\n+++ 甲.txt\n@@ -1,3 +1,1 @@\n-一\n-\n-三\n+一三\n');
  });

  it('says where the old text has no line break at its end', () => {
    expect(told([['keep', '一'], ['drop', ['二', '三']], ['put', '二三']], true).patch).toContain('-二\n-三\n\\ No newline at end of file\n+二三\n');
    expect(told([['put', '零'], ['keep', '一']], true).patch).toContain('+零\n 一\n\\ No newline at end of file\n');
  });

  it('is empty where nothing changed', () => {
    expect(told(kept(9)).patch).toBe('');
    expect(told([]).patch).toBe('');
  });
});
