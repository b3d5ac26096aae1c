import { describe, expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
import { HEADLINE_ROLES } from '../../../src/core/text/role';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { growth } from '../../cost';
import { page, setBody, setParagraph } from './typeset';

const BEES = [
  '本报讯 天还没有亮，养蜂人卓大年就把一百二十只蜂箱搬上了货车。油菜花谢了，他要赶往北边的槐树林，在那里住到槐花落尽。',
  '追花的日子一年有八千里。卓大年说，蜜蜂不认路，认的是花；人也不认路，认的是天气。雨一来，蜂箱就得盖上油布。',
];
const KILN = [
  '本报讯 上月底，石坪村在修水渠时碰到一座陶窑旧址，窑膛里整整齐齐地码着十七只水缸，缸口都盖着木板，板上压着石头。',
  '村里的老人说，窑停烧已有七十多年，谁也不知道水缸是给谁做的。镇文化站已在旧址四周拉起围栏，等着考古队来看。',
];
const BUS = [
  '本报讯 从本周五起，城北的三条夜班公交延长两个小时，末班车改到凌晨一点发出，票价不变，站点也都照旧。',
  '公交公司调度员祝小满说，延长以后要多排六个班次，司机的夜餐费也一并提高。医院的护士和工厂的夜班工人最盼这趟车。',
];
const BEES_HEAD = ['养蜂人把蜂箱搬上货车', '一年追花八千里'];
const KILN_HEAD = ['修渠挖出旧陶窑', '石坪村窑膛里码着十七只水缸'];
const BUS_HEAD = ['夜班公交多开两个小时'];

/// Each article's headline with the captions that it was given, line breaks left out; the last is the tray.
function read(behindKiln: readonly string[]): { readonly heads: string[]; readonly captions: string[] } {
  const source = page(setBody(BEES, 18), BEES_HEAD, setBody(KILN, 18), KILN_HEAD, behindKiln, setBody(BUS, 18), BUS_HEAD);
  const layout = inferLayout(source, DEFAULT_PROFILE);
  const textOf = (parts: readonly { readonly pieces: readonly { readonly from: number; readonly to: number }[] }[]): string =>
    parts.flatMap(({ pieces }) => pieces.map(({ from, to }) => source.slice(from, to))).join('').replace(/\s+/g, '');
  return {
    heads: layout.articles.map(({ parts }) => textOf(parts.filter(({ role }) => HEADLINE_ROLES.has(role)))),
    captions: layout.captions.map(({ parts, target }) => `${layout.articles.findIndex(({ id }) => id === target)} ${textOf(parts.filter(({ role }) => role === 'caption'))}`),
  };
}

describe('a headline’s last line right over a caption', () => {
  it('is the headline’s where it says what the text is of, and the caption does not', () => {
    const { heads, captions } = read(['养蜂人掀开蜂箱查看蜜蜂。 ■ 孟小川 摄']);
    expect(heads[1]).toBe(KILN_HEAD.join(''));
    expect(captions).toEqual(['0 养蜂人掀开蜂箱查看蜜蜂。']);
  });

  it('is the caption’s where both lines are of one thing, and the second is the rest of the first', () => {
    const text = '养蜂人卓大年在槐树林边掀开蜂箱的木盖查看蜜蜂。';
    const { heads, captions } = read([...setParagraph(text, 18), '■ 孟小川 摄']);
    expect(heads[1]).toBe(KILN_HEAD.join(''));
    expect(captions).toEqual([`0 ${text}`]);
  });

  it('is the caption’s where it ends with what leads on', () => {
    const { heads, captions } = read(['石坪村的老人站在陶窑旧址旁边新修的', '货车拉走养蜂人的蜂箱和油布。', '■ 孟小川 摄']);
    expect(heads[1]).toBe(KILN_HEAD.join(''));
    expect(captions.map((one) => one.slice(2))).toEqual(['石坪村的老人站在陶窑旧址旁边新修的货车拉走养蜂人的蜂箱和油布。']);
  });

  it('is the caption’s where it says nothing of the headline’s text, and goes on', () => {
    const { heads, captions } = read(['养蜂人卓大年在槐树林里', '掀开蜂箱的木盖查看。', '■ 孟小川 摄']);
    expect(heads[1]).toBe(KILN_HEAD.join(''));
    expect(captions.map((one) => one.slice(2))).toEqual(['养蜂人卓大年在槐树林里掀开蜂箱的木盖查看。']);
  });

  it('is the caption’s where that would begin with what goes on from it', () => {
    for (const lines of [['石坪村挖出来的陶窑', '的窑膛里码着水缸。'], ['石坪村挖出来的陶窑', '的窑膛里整整齐齐码着水缸。'], ['挖出来的陶窑在', '石坪村水渠的边上。']]) {
      const { heads, captions } = read([...lines, '■ 孟小川 摄']);
      expect(heads[1]).toBe(KILN_HEAD.join(''));
      expect(captions.map((one) => one.slice(2))).toEqual([lines.join('')]);
    }
  });

  it('is the caption’s where the rest would be no caption by its length', () => {
    for (const lines of [['石坪村的村民在窑膛旁清点水缸和木', '板。'], ['老人在陶窑旧址旁比画窑', '口大小。'], ['镇文化站工作人员拉围栏保护陶窑', '旧址。']]) {
      const { heads, captions } = read([...lines, '■ 孟小川 摄']);
      expect(heads[1]).toBe(KILN_HEAD.join(''));
      expect(captions.map((one) => one.slice(2))).toEqual([lines.join('')]);
    }
  });

  it('is the caption’s where that is set as wide as the lines behind it', () => {
    const { heads, captions } = read(['石坪村陶窑旧址', '窑膛里码得整齐', '的十七只水缸。', '■ 孟小川 摄']);
    expect(heads[1]).toBe(KILN_HEAD.join(''));
    expect(captions.map((one) => one.slice(2))).toEqual(['石坪村陶窑旧址窑膛里码得整齐的十七只水缸。']);
  });

  it('is the headline’s where it is all that this has, or explains it', () => {
    for (const head of [['修渠挖出旧陶窑'], ['修渠挖出旧陶窑', '来自石坪村的见闻'], ['水缸码在窑膛里', '——石坪村陶窑旧址调查']]) {
      const source = page(head, ['石坪村的老人站在窑口。', '■ 孟小川 摄'], setBody(KILN, 18), BUS_HEAD, setBody(BUS, 18), BEES_HEAD, setBody(BEES, 18));
      const { articles } = inferLayout(source, DEFAULT_PROFILE);
      const shown = articles[0]!.parts.filter(({ role }) => HEADLINE_ROLES.has(role)).flatMap(({ pieces }) => pieces.map(({ from, to }) => source.slice(from, to).trim()));
      expect(shown).toEqual(head);
    }
  });

  it('is the caption’s where it says that it tells what is seen', () => {
    const { heads, captions } = read(['图为村民卓大年和他从北', '边带回来的蜂箱，还有追花', '的货车。 孟', '小川摄（山海视觉）']);
    expect(heads[1]).toBe(KILN_HEAD.join(''));
    expect(captions[0]).toMatch(/^0 图为村民卓大年.*货车。$/);
  });

  it('opens the page where the headlines stand behind their texts', () => {
    const source = page(['石坪村陶窑旧址', '窑膛里码着水', '缸十七只。', '■ 孟小川 摄'], setBody(BEES, 18), BEES_HEAD, setBody(KILN, 18), KILN_HEAD, setBody(BUS, 18), BUS_HEAD);
    const { articles, captions } = inferLayout(source, DEFAULT_PROFILE);
    expect(articles).toHaveLength(3);
    expect(captions.map(({ parts }) => source.slice(parts[0]!.pieces[0]!.from, parts[0]!.pieces[0]!.to).trim())).toEqual(['石坪村陶窑旧址']);
  });

  it('is found in time that grows with the page', () => {
    const unit = (n: number): string => page(setBody(KILN, 18).map((line) => line.replace('十七', `${n}`)), KILN_HEAD, `养蜂人掀开第${n}只蜂箱查看蜜蜂。 ■ 孟小川 摄`);
    expect(growth(600, (size) => inferLayout(Array.from({ length: size }, (_, n) => unit(n)).join('\n'), DEFAULT_PROFILE))).toBeLessThan(9);
  }, 20_000);
});
