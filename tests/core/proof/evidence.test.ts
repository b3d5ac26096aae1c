import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isFounded } from '../../../src/core/proof/evidence';
import { createSpeller } from '../../../src/core/proof/speller/speller';

const speller = createSpeller(readFileSync(join(import.meta.dirname, '../../../resources/speller/zh.bin')));
/// Whether a doubt with this score, `[old→new]`, is founded.
const founded = (marked: string, score: number): boolean => {
  const [, before = '', old = '', fix = '', after = ''] = /^(.*)\[(.*)→(.*)\](.*)$/.exec(marked)!;
  return isFounded(before + old + after, { from: before.length, to: before.length + old.length, fixes: [fix], score }, speller);
};

describe('what must speak for a doubt', () => {
  it('little where a character that stands in no word becomes part of one', () => {
    expect(founded('各家企[耶→业]都来了', 0.8)).toBe(true);
    expect(founded('各家企[耶→业]都来了', 0.2)).toBe(false);
  });

  it('more where the word that stands there is one as well', () => {
    expect(founded('松软的[壤→让]土里', 1.5)).toBe(false);
    expect(founded('松软的[壤→让]土里', 3)).toBe(true);
  });

  it('more where the change makes no word', () => {
    expect(founded('，[倒→到]，', 1.5)).toBe(false);
    expect(founded('，[倒→到]，', 2.1)).toBe(true);
  });

  it('most where half of a word stays', () => {
    expect(founded('新来的[技术→艺术]员', 2.3)).toBe(false);
    expect(founded('新来的[技术→艺术]员', 2.7)).toBe(true);
  });

  it('most of what is done once, or holds people', () => {
    expect(founded('从打杂做起，一[演→眼]就是半辈子', 3)).toBe(false);
    expect(founded('一[船→般]人都坐稳了', 3.1)).toBe(false);
  });

  it('most of what is said beside its like', () => {
    expect(founded('水会发黄、发[浑→挥]，', 3)).toBe(false);
    expect(founded('水会发[浑→挥]、发黄，', 3)).toBe(false);
  });

  it('more where two characters are no word and become one of two others', () => {
    expect(founded('他[抹抹→妈妈]嘴', 1)).toBe(false);
  });

  it('most where one of two that changed places counts', () => {
    expect(founded('天不亮的[三更→更三]天', 2.5)).toBe(false);
  });

  it('little where characters changed places or stand twice', () => {
    expect(founded('大[众群→群众]都来了', 0.1)).toBe(true);
    expect(founded('签[下下→下]合同', 0.1)).toBe(true);
  });

  it('a missing character more where people have written the run as it stands', () => {
    expect(founded('石阶的[苔生→苔藓生]长', 0.1)).toBe(true);
    expect(founded('我们[经济会→经济社会]', 0.1)).toBe(false);
  });
});
