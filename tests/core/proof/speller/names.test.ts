import { describe, expect, it } from 'vitest';
import { inFirm, inListedName, inName, isForeign } from '../../../../src/core/proof/speller/names';

/// Whether the marked character lies in what looks like a name.
const named = (marked: string): boolean => {
  const from = marked.indexOf('[');
  const to = marked.indexOf(']') - 1;
  return inName(marked.replace(/[[\]]/g, ''), from, to);
};

describe('what looks like a person\'s name', () => {
  it('has a family name, and a post before it, or a verb of saying after it, or both', () => {
    for (const text of ['县供销社主任[阎]知节', '本报记者 阮知节，通讯员 王明[澍]摄', '货车队队长王[晟]说', '据养蜂人李知[绎]介绍']) expect(named(text), text).toBe(true);
  });

  it('is not every word after a post, nor every family name', () => {
    for (const text of ['记者在[现]厂看到', '院长要求认真部[暑]工作', '高[凋]发展', '汤[里]有盐', '司机王[晟]说', '记者认真[暑]看']) expect(named(text), text).toBe(false);
  });
});

describe('firms', () => {
  it('coin the first two characters of their names', () => {
    expect(inFirm('会后，运晟私募基金的代表发言。', 4, 5)).toBe(true);
    expect(inFirm('晟瑞公司', 0, 1)).toBe(true);
  });

  it('do not coin the words of their business', () => {
    expect(inFirm('引进诺亚科枝公司', 5, 6)).toBe(false);
    expect(inFirm('工作以经做完', 2, 3)).toBe(false);
  });
});

describe('foreign names', () => {
  const foreign = (marked: string, fix: string): boolean => {
    const from = marked.indexOf('⟦');
    const to = marked.indexOf('⟧') - 1;
    return isForeign(marked.replace(/[⟦⟧]/g, ''), from, to, fix);
  };

  it('are told by the characters around', () => {
    expect(foreign('中部努⟦塞⟧赖特难民营', '赛')).toBe(true);
    expect(foreign('抵达阿斯塔⟦纳纳⟧扎尔机场', '纳')).toBe(true);
    expect(foreign('德国赫⟦伯罗⟧特公司', '罗伯')).toBe(true);
  });

  it('are not seen in a word or two of such characters', () => {
    expect(foreign('多次⟦利⟧用', '立')).toBe(false);
    expect(foreign('阿里山⟦格⟧外美丽', '各')).toBe(false);
  });

  it('in short are not exchanged for one another', () => {
    expect(foreign('⟦阿⟧国防部声明', '俄')).toBe(true);
    expect(foreign('⟦阿⟧附意见', '附')).toBe(false);
  });
});

describe('names in a list', () => {
  const listed = (marked: string): boolean => inListedName(marked.replace(/[[\]]/g, ''), marked.indexOf('['), marked.indexOf(']') - 1);

  it('stand between marks and begin with a family name', () => {
    for (const text of ['周知、张晓[禾]、田佳', '（王[澍]）', '杜[樾]']) expect(listed(text), text).toBe(true);
  });

  it('are not every word between marks', () => {
    for (const text of ['绘画、剪[栽]、书法', '认真做[货]，', '他看张晓[禾]跳舞']) expect(listed(text), text).toBe(false);
  });
});
