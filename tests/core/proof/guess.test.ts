import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isSlipLike } from '../../../src/core/proof/guess';
import { createSpeller } from '../../../src/core/proof/speller/speller';

const speller = createSpeller(readFileSync(join(import.meta.dirname, '../../../resources/speller/zh.bin')));
/// Whether the change from the wording in brackets, `[old→new]`, looks like the undoing of a slip.
const like = (marked: string, score = 1): boolean => {
  const [, before = '', old = '', fix = '', after = ''] = /^(.*)\[(.*)→(.*)\](.*)$/.exec(marked)!;
  return isSlipLike(before + old + after, { from: before.length, to: before.length + old.length, fixes: [fix], score }, speller);
};

describe('what looks like a slip', () => {
  it('a character that was part of no word and becomes part of one', () => {
    expect(like('货品整齐地摆[防→放]在架上')).toBe(true);
    expect(like('余下的[够→购]两斤豆腐')).toBe(false);
  });

  it('half of a word only where much speaks for the other one', () => {
    expect(like('他[长→常]年在外')).toBe(false);
    expect(like('他[长→常]年在外', 3)).toBe(true);
  });

  it('two alike only where much speaks for one', () => {
    expect(like('发出[呼呼→呼]声', 1.5)).toBe(false);
    expect(like('当场签[下下→下]合同', 2)).toBe(true);
  });

  it('not what is done once', () => {
    expect(like('从打杂做起，一[演→眼]就是半辈子', 3)).toBe(false);
  });

  it('no pronoun for another', () => {
    expect(like('掌声让[他→它]红了脸', 9)).toBe(false);
  });
});
