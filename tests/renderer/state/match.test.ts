import { describe, expect, it } from 'vitest';
import { fit, initialsOf } from '../../../src/renderer/state/match';

const best = (query: string, texts: readonly string[]): string | undefined => [...texts].map((text) => ({ text, score: fit(query, [text]) })).filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)[0]?.text;

describe('initialsOf', () => {
  it('takes the pinyin’s of Han characters and the first letters of words', () => {
    expect(initialsOf('付印前核对')).toBe('fyqhd');
    expect(initialsOf('Next Open Change')).toBe('noc');
    expect(initialsOf('第6版 东岭')).toBe('d6bdl');
    expect(initialsOf('阿波次得俄佛各和及可了么你哦平去人是他我下一在')).toBe('abcdefghjklmnopqrstwxyz');
  });
});

describe('fit', () => {
  const texts = ['导出…', '打开文件夹…', '下一处待决', '下一篇', '操作记录', 'Next Article', 'Export…'];

  it('finds by characters, by initials and by words', () => {
    expect(best('待决', texts)).toBe('下一处待决');
    expect(best('xyp', texts)).toBe('下一篇');
    expect(best('czjl', texts)).toBe('操作记录');
    expect(best('art', texts)).toBe('Next Article');
  });

  it('goes before a scattered fit with one that stands together', () => {
    expect(best('ex', texts)).toBe('Export…');
  });

  it('wants every word, in any order', () => {
    expect(fit('article next', ['Next Article'])).toBeGreaterThan(0);
    expect(fit('article last', ['Next Article'])).toBe(0);
  });

  it('fits everything with an empty query and nothing with letters that are not there', () => {
    expect(fit('  ', ['导出'])).toBe(1);
    expect(fit('zzz', texts)).toBe(0);
  });
});
