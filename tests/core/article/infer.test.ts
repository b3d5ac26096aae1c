import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
import { everyPart, type ArticleLayout, type PageLayout, type Part } from '../../../src/core/article/layout';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { BODY_ROLES, HEADLINE_ROLES, type Role } from '../../../src/core/text/role';
import { growth } from '../../cost';
import { page, setBody } from './typeset';

const MILL = [
  '本报讯 三月八日清晨，东岭村的老磨坊又转了起来。守磨人周长庚推开木门，水从渠里哗哗地流进来，石磨吱呀一声动了，门外等着的人都笑了。',
  '这座磨坊建于一九五三年，停了整整二十年。去年秋天，村里请来木匠修好了水轮，又把塌掉的半面墙重新砌好。',
  '“听见这个声音，我就想起小时候。”村民吴桂香说，她一早就背着半袋玉米赶来排队。',
  '村里打算把磨坊办成一处小小的展馆，让城里的孩子来看看面粉是怎么来的。周长庚说，只要还走得动，他就天天来开门。',
];
const SCHOOL = [
  '本报讯 西河镇中心小学的新操场昨日启用。操场铺了塑胶跑道，装了八盏路灯，放学以后也对附近居民开放，镇上的人都说方便。',
  '校长沈立群介绍，旧操场一下雨就积水，孩子们只能在走廊里做操。改造用了四个月，花费一百二十万元，其中一半来自校友捐款。',
  '体育老师带着学生跑了第一圈。跑在最前面的是五年级的罗小溪，她说鞋底软软的，像踩在草地上一样。',
];
const ROAD = [
  '本报讯 通往石桥乡的公路本周通车，全长十七公里，穿过三条隧道。从乡里到县城的时间由两个小时缩短到四十分钟。',
  '货车司机马大海跑这条线已有十一年，他说以前最怕冬天，弯多路滑，一车梨要颠坏一成。如今他一天能跑两个来回。',
  '县交通局表示，下一步还将修通到北坡的支线，沿途设五处观景台，方便游客停车拍照。',
];
const MILL_HEAD = ['东岭老磨坊又转了', '守磨人周长庚的二十年等待'];
const SCHOOL_HEAD = ['西河小学启用新操场', '放学后对居民开放'];
const ROAD_HEAD = ['石桥乡公路通车', '到县城只需四十分钟'];

const bare = (text: string): string => text.replace(/\s/g, '');
const textOf = (source: string, part: Part): string => part.pieces.map((piece) => bare(source.slice(piece.from, piece.to))).join('');
const texts = (source: string, article: ArticleLayout, roles: ReadonlySet<Role>): string[] => article.parts.filter((part) => roles.has(part.role)).map((part) => textOf(source, part));
const bodyOf = (source: string, article: ArticleLayout): string[] => texts(source, article, BODY_ROLES);
const headOf = (source: string, article: ArticleLayout): string => texts(source, article, HEADLINE_ROLES).join('');
const infer = (source: string): PageLayout => inferLayout(source, DEFAULT_PROFILE);
const lead = (paragraphs: readonly string[]): string[] => paragraphs.map((one) => one.replace(/^本报讯 /, ''));

function expectPartition(source: string, layout: PageLayout): void {
  const pieces = [...everyPart(layout)].flatMap((part) => part.pieces).sort((a, b) => a.from - b.from);
  let at = 0;
  for (const piece of pieces) {
    expect(piece.from).toBe(at);
    expect(piece.to).toBeGreaterThan(piece.from);
    at = piece.to;
  }
  expect(at).toBe(source.length);
  for (const piece of pieces.slice(1)) expect(source[piece.from]).toMatch(/\S/);
}

describe('a short headline at the page’s edge', () => {
  const pages = (last: string): string => page(setBody(MILL, 17), MILL_HEAD, setBody(SCHOOL, 17), SCHOOL_HEAD, setBody(ROAD, 17), last, '责编：林小满');
  it('is the last text’s, where the page prints its headlines behind the texts', () => {
    const source = pages('山路通了');
    const layout = infer(source);
    expect(layout.articles.map((article) => headOf(source, article)).at(-1)).toBe('山路通了');
    expect(layout.furniture).toHaveLength(1);
  });
  it('is the first text’s, where the page prints its headlines before the texts', () => {
    const source = page('责编：林小满', '山路通了', setBody(ROAD, 17), MILL_HEAD, setBody(MILL, 17), SCHOOL_HEAD, setBody(SCHOOL, 17));
    const layout = infer(source);
    expect(layout.articles.map((article) => headOf(source, article))).toEqual(['山路通了', MILL_HEAD.join(''), SCHOOL_HEAD.join('')]);
    expect(layout.furniture).toHaveLength(1);
  });
  it('is a running head where it is a section’s name', () => {
    const layout = infer(pages('要闻'));
    expect(layout.furniture).toHaveLength(2);
  });
  it('may have two lines', () => {
    const source = page(setBody(MILL, 17), MILL_HEAD, setBody(SCHOOL, 17), SCHOOL_HEAD, setBody(ROAD, 17), '盘山路', '修通了', '责编：林小满');
    const { articles } = infer(source);
    expect(articles.map((article) => headOf(source, article)).at(-1)).toBe('盘山路修通了');
  });
  it('is a poem’s where it stands over that, or over its author', () => {
    const verses = ['雨停在屋檐下', '像一群鸟', '母亲收起竹竿', '把云晾开', '炊烟往上走', '走着走着就散了', '谁家的孩子', '喊了一声回来'];
    for (const over of [['檐雨'], ['檐雨', '陈一鸣']]) {
      const source = page('2021年3月8日 星期一 第3版', over, verses, MILL_HEAD, setBody(MILL, 17), SCHOOL_HEAD, setBody(SCHOOL, 17));
      expect(headOf(source, infer(source).articles[0]!)).toBe('檐雨');
    }
  });
});

describe('headlines that stand together behind all texts', () => {
  it('pass over a text that has its own', () => {
    const BUS = ['本报讯 城北的三条夜班公交延长两个小时，末班车改到凌晨一点发出，票价不变，站点也都照旧，夜班工人最盼这趟车。'];
    const source = page(setBody(MILL, 17), setBody(SCHOOL, 17), setBody(ROAD, 17), ['夜班公交延长'], setBody(BUS, 17), MILL_HEAD, SCHOOL_HEAD, ROAD_HEAD);
    const { articles } = infer(source);
    expect(articles.map((article) => headOf(source, article))).toEqual([...[MILL_HEAD, SCHOOL_HEAD, ROAD_HEAD].map((head) => head.join('')), '夜班公交延长']);
  });
});

describe('inferLayout: three articles, in each order of print', () => {
  const check = (source: string): PageLayout => {
    const layout = infer(source);
    expectPartition(source, layout);
    expect(layout.articles.map((article) => headOf(source, article))).toEqual([MILL_HEAD, SCHOOL_HEAD, ROAD_HEAD].map((head) => head.join('')));
    expect(layout.articles.map((article) => bodyOf(source, article))).toEqual([MILL, SCHOOL, ROAD].map(lead).map((own) => own.map(bare)));
    for (const article of layout.articles) expect(texts(source, article, new Set<Role>(['dateline']))).toEqual(['本报讯']);
    return layout;
  };

  it.each([12, 16, 20, 26])('headlines behind, measure %i', (measure) => {
    check(page(setBody(MILL, measure), MILL_HEAD, setBody(SCHOOL, measure), SCHOOL_HEAD, setBody(ROAD, measure), ROAD_HEAD));
  });

  it('headlines before', () => {
    check(page(MILL_HEAD, setBody(MILL, 18), SCHOOL_HEAD, setBody(SCHOOL, 18), ROAD_HEAD, setBody(ROAD, 18)));
  });

  it('headlines of two articles together behind both', () => {
    check(page(setBody(MILL, 18), setBody(SCHOOL, 18), MILL_HEAD, SCHOOL_HEAD, setBody(ROAD, 18), ROAD_HEAD));
  });

  it('one headline behind, the next ones before', () => {
    check(page(setBody(MILL, 18), MILL_HEAD, SCHOOL_HEAD, setBody(SCHOOL, 18), ROAD_HEAD, setBody(ROAD, 18)));
  });

  it('each article in its own measure, one in two columns of different measures', () => {
    check(page(setBody(MILL.slice(0, 2), 16), setBody(MILL.slice(2), 24), MILL_HEAD, setBody(SCHOOL, 20), SCHOOL_HEAD, setBody(ROAD, 13), ROAD_HEAD));
  });

  it('a body that another article interrupts', () => {
    check(page(setBody(MILL.slice(0, 2), 18), setBody(SCHOOL, 18), SCHOOL_HEAD, setBody(MILL.slice(2), 18), MILL_HEAD, setBody(ROAD, 18), ROAD_HEAD));
  });

  it('two texts with nothing between them, each with its headline on the other side', () => {
    const source = page(MILL_HEAD, setBody(lead(MILL), 18), setBody(lead(SCHOOL), 14), SCHOOL_HEAD, ROAD_HEAD, setBody(lead(ROAD), 18));
    const layout = infer(source);
    expectPartition(source, layout);
    expect(layout.articles.map((article) => headOf(source, article))).toEqual([MILL_HEAD, SCHOOL_HEAD, ROAD_HEAD].map((head) => head.join('')));
  });

  it('a headline that ends with the name of the one it is about', () => {
    const source = page(['老磨坊又转了', '记守磨人', '周长庚'], setBody(MILL, 18), SCHOOL_HEAD, setBody(SCHOOL, 18));
    expect(infer(source).articles.map((article) => headOf(source, article))).toEqual(['老磨坊又转了记守磨人周长庚', SCHOOL_HEAD.join('')]);
  });

  it('without blank lines', () => {
    check(page(setBody(MILL, 18), MILL_HEAD, setBody(SCHOOL, 18), SCHOOL_HEAD, setBody(ROAD, 18), ROAD_HEAD).replace(/\n\n/g, '\n'));
  });

  it('with furniture around and between', () => {
    const source = page('要闻', '2021 年 3 月 9 日 星期二', '责编：林小满', setBody(MILL, 18), MILL_HEAD, '新闻热线：3344556', setBody(SCHOOL, 18), SCHOOL_HEAD, setBody(ROAD, 18), ROAD_HEAD, '第3版');
    const layout = check(source);
    expect(layout.furniture.map((part) => textOf(source, part))).toEqual(['要闻', '2021年3月9日星期二', '责编：林小满', '新闻热线：3344556', '第3版']);
  });
});

describe('inferLayout: a text that goes on in another place of the issue', () => {
  const FROM_ONE = setBody(lead(SCHOOL), 18);

  it('ends where the line says so, and the line is no part of it', () => {
    const source = page(setBody(MILL, 18), '（下转第三版）', FROM_ONE, MILL_HEAD, SCHOOL_HEAD, setBody(ROAD, 18), ROAD_HEAD);
    const layout = infer(source);
    expectPartition(source, layout);
    expect(layout.furniture.map((part) => textOf(source, part))).toEqual(['（下转第三版）']);
    expect(layout.articles.map((article) => bodyOf(source, article).length)).toEqual([MILL.length, SCHOOL.length, ROAD.length]);
  });

  it('begins behind the line that says where it came from', () => {
    const source = page(setBody(lead(MILL), 18), '（上接第一版）', FROM_ONE, MILL_HEAD, SCHOOL_HEAD, setBody(ROAD, 18), ROAD_HEAD);
    expect(infer(source).articles.map((article) => bodyOf(source, article).length)).toEqual([MILL.length, SCHOOL.length, ROAD.length]);
  });
});

describe('inferLayout: captions', () => {
  const CAPTION = '守磨人周长庚在老磨坊里往石磨上添玉米。 ■ 林小满 摄';
  const whole = (...captions: string[]): string => page(setBody(MILL, 18), MILL_HEAD, setBody(SCHOOL, 18), SCHOOL_HEAD, setBody(ROAD, 18), ROAD_HEAD, ...captions);

  it('gives one that stands far off to the article that it shares names with, and says which', () => {
    const source = whole(CAPTION);
    const layout = infer(source);
    expectPartition(source, layout);
    const [caption] = layout.captions;
    expect(caption!.target).toBe(layout.articles[0]!.id);
    expect(caption!.candidates[0]!.shared).toEqual(expect.arrayContaining(['守磨人周长庚']));
    expect(caption!.parts.map((part) => [part.role, textOf(source, part)])).toEqual([['caption', '守磨人周长庚在老磨坊里往石磨上添玉米。'], ['credit', '■林小满摄']]);
  });

  it('leaves one that fits nowhere in the tray', () => {
    const layout = infer(whole('雨后的山谷里升起一道彩虹。 林小满 摄'));
    expect(layout.captions.map((caption) => caption.target)).toEqual(['tray']);
  });

  it('reads one over several lines, the credit on its own', () => {
    const source = whole('守磨人周长庚在东岭村老磨坊里往石磨', '上添玉米。', '姻 资料图');
    const layout = infer(source);
    expect(layout.captions.map((caption) => caption.parts.map((part) => textOf(source, part)))).toEqual([['守磨人周长庚在东岭村老磨坊里往石磨上添玉米。', '姻资料图']]);
    expect(layout.captions[0]!.target).toBe(layout.articles[0]!.id);
  });
});

describe('inferLayout: two captions in a row', () => {
  it('ends the first where its credit ends its line', () => {
    const source = page(setBody(MILL, 18), MILL_HEAD, setBody(SCHOOL, 18), SCHOOL_HEAD, setBody(ROAD, 18), ROAD_HEAD, ['守磨人周长庚往石磨上添玉米。 林小满 摄', '东岭村老磨坊里新磨的玉米面', '姻 资料图']);
    expect(infer(source).captions.map((caption) => caption.parts.map((part) => textOf(source, part)).join(''))).toEqual(['守磨人周长庚往石磨上添玉米。林小满摄', '东岭村老磨坊里新磨的玉米面姻资料图']);
  });
});

describe('inferLayout: a picture in the middle of a paragraph', () => {
  it.each([[['守磨人周长庚在石磨旁。 林小满 摄']], [['守磨人周长庚在老磨坊的', '石磨旁。 林小满 摄']], [['守磨人周长庚在老磨坊的', '石磨旁。', '姻 资料图']]])('parts no lines of it: %j', (caption) => {
    const lines = setBody(MILL, 18);
    const source = page(lines.slice(0, 6), caption, lines.slice(6), MILL_HEAD, setBody(SCHOOL, 18), SCHOOL_HEAD);
    const layout = infer(source);
    expectPartition(source, layout);
    expect(bodyOf(source, layout.articles[0]!)).toEqual(lead(MILL).map(bare));
    expect(layout.captions.map((one) => [one.target, one.parts.map((part) => textOf(source, part)).join('')])).toEqual([[layout.articles[0]!.id, bare(caption.join(''))]]);
  });

  it('takes no headline for its first line', () => {
    const source = page(setBody(MILL, 18), MILL_HEAD[0]!, '守磨人周长庚在老磨坊的', '石磨旁。 林小满 摄', setBody(SCHOOL, 18), SCHOOL_HEAD);
    expect(infer(source).articles.map((article) => headOf(source, article))).toEqual([MILL_HEAD[0]!, SCHOOL_HEAD.join('')]);
  });
});

describe('inferLayout: a credit broken over lines', () => {
  it('is one, with its mark', () => {
    const source = page(setBody(MILL, 18), MILL_HEAD, setBody(SCHOOL, 18), SCHOOL_HEAD, '守磨人周长庚在东岭村老磨坊里添玉米。 姻 林', '小满 摄');
    const layout = infer(source);
    expectPartition(source, layout);
    expect(layout.captions.map((caption) => caption.parts.map((part) => textOf(source, part)))).toEqual([['守磨人周长庚在东岭村老磨坊里添玉米。', '姻林小满摄']]);
  });

  it('is one, though its rest would pass for one by itself', () => {
    const source = page(setBody(MILL, 18), MILL_HEAD, setBody(SCHOOL, 18), SCHOOL_HEAD, '守磨人周长庚在东岭村添玉米。 通讯员 林', '小满 摄');
    expect(infer(source).captions.map((caption) => caption.parts.map((part) => textOf(source, part)))).toEqual([['守磨人周长庚在东岭村添玉米。', '通讯员林小满摄']]);
  });
});

describe('inferLayout: authors', () => {
  it('of a text that turns out to be a headline stand alone, and none is lost', () => {
    for (const text of ['本报记者 李四\n7 月\n河堤修好了a@b.cn\n', '本报记者 李四\n8月\n新桥通车了w@b.cn\n']) {
      const { articles } = inferLayout(text, DEFAULT_PROFILE);
      expect(articles.flatMap(({ parts }) => parts).map(({ role }) => role)).toEqual(['byline', 'headline', 'headline']);
    }
  });

  const byline = (source: string): string[][] => infer(source).articles.map((article) => texts(source, article, new Set<Role>(['byline'])));
  const withEnd = (own: readonly string[], name: string): string[] => [...own.slice(0, -1), own.at(-1)! + name];

  it('behind the last sentence, in brackets, on a line of its own, at the opening', () => {
    const source = page(
      setBody(withEnd(MILL, '　王强'), 18), MILL_HEAD, setBody(withEnd(SCHOOL, '（李小满）'), 18), SCHOOL_HEAD,
      setBody(ROAD, 18), '赵远 钱多多', ROAD_HEAD,
    );
    expect(byline(source)).toEqual([['王强'], ['（李小满）'], ['赵远钱多多']]);
  });

  it('behind the last sentence, in brackets that run over the line’s end', () => {
    const torn = (last: string, rest: string): string => page(MILL_HEAD, [...setBody(lead(MILL).slice(0, 3), 17), '村里打算把磨坊办成展馆。', last, rest], SCHOOL_HEAD, setBody(SCHOOL, 17));
    for (const [last, rest, author] of [['周长庚说，他天天来开门。（韩小', '雨）', '（韩小雨）'], ['他说天天来开门。（韩小雨 丁', '一）', '（韩小雨丁一）'], ['他说天天来开门。（韩小雨', '丁一鸣）', '（韩小雨丁一鸣）']] as const) {
      const source = torn(last, rest);
      const layout = infer(source);
      expectPartition(source, layout);
      expect(texts(source, layout.articles[0]!, new Set<Role>(['byline']))).toEqual([author]);
      expect(bodyOf(source, layout.articles[0]!).at(-1)).toMatch(/来开门。$/);
      expect(layout.articles.map((article) => headOf(source, article))).toEqual([MILL_HEAD.join(''), SCHOOL_HEAD.join('')]);
    }
  });
  it('behind the last sentence, with a name that the line’s end breaks or that stands alone behind it', () => {
    const signed = (names: readonly string[]): string[] => {
      const [last, ...more] = names;
      const body = setBody([...MILL.slice(0, 3), '村里打算把磨坊办成一处小小的展馆'], 17);
      const source = page(body.slice(0, -1), `周长庚说，他天天来开门。 ${last}`, more, MILL_HEAD, setBody(SCHOOL, 17), SCHOOL_HEAD, setBody(ROAD, 17), ROAD_HEAD);
      const [first] = infer(source).articles;
      expect(headOf(source, first!)).toBe(MILL_HEAD.join(''));
      return texts(source, first!, new Set<Role>(['byline']));
    };
    expect(signed(['陈', '一鸣'])).toEqual(['陈一鸣']);
    expect(signed(['陈一鸣 林', '小满'])).toEqual(['陈一鸣林小满']);
    expect(signed(['陈一', '鸣 林小满'])).toEqual(['陈一鸣林小满']);
    expect(signed(['陈一鸣', '林小满'])).toEqual(['陈一鸣林小满']);
    expect(signed(['陈', '一鸣 文/图'])).toEqual(['陈一鸣文/图']);
  });

  it('under a headline behind its text, where the next text opens with its own or with a dateline, or the page ends so', () => {
    const names = ['■本报记者 陈一鸣', '■本报记者 林小满', '■本报记者 王芳'];
    const source = page(setBody(MILL, 17), MILL_HEAD, names[0]!, setBody(SCHOOL, 17), SCHOOL_HEAD, names[1]!, setBody(lead(ROAD), 17), ROAD_HEAD, names[2]!);
    const { articles } = infer(source);
    expect(articles.map((one) => [headOf(source, one), texts(source, one, new Set<Role>(['byline'])).join('')])).toEqual([MILL_HEAD, SCHOOL_HEAD, ROAD_HEAD].map((head, i) => [head.join(''), bare(names[i]!)]));
  });

  it('with a family name that no list has, where the page prints authors behind its texts', () => {
    const signed = (text: readonly string[], name: string): string[] => [...setBody(text, 17).slice(0, -1), `${setBody(text, 17).at(-1)!} ${name}`];
    const source = page(MILL_HEAD, signed(MILL, '韩小雨'), SCHOOL_HEAD, signed(SCHOOL, '罗一鸣'), ROAD_HEAD, signed(ROAD, '鲜敢'));
    expect(infer(source).articles.map((article) => texts(source, article, new Set<Role>(['byline'])))).toEqual([['韩小雨'], ['罗一鸣'], ['鲜敢']]);
    const one = page(MILL_HEAD, signed(MILL, '鲜敢'), SCHOOL_HEAD, setBody(SCHOOL, 17));
    expect(bodyOf(one, infer(one).articles[0]!).at(-1)).toMatch(/鲜敢$/);
  });
  it('apart from a name that ends the headline behind them', () => {
    const source = page(setBody(ROAD, 17), ROAD_HEAD, setBody(lead(MILL), 17), '王小强', '三十年守磨人', '周长庚', setBody(SCHOOL, 17), SCHOOL_HEAD);
    const layout = infer(source);
    expect(layout.articles.map((article) => headOf(source, article))).toEqual([ROAD_HEAD.join(''), '三十年守磨人周长庚', SCHOOL_HEAD.join('')]);
    expect(byline(source)).toEqual([[], ['王小强'], []]);
  });

  it('over a text whose dateline names nobody, where it is a reporter’s', () => {
    const set = (mark: string): string => page(MILL_HEAD, '本报记者 王强', setBody(lead(MILL), 18), ROAD_HEAD, '本报记者 赵远', setBody(lead(ROAD), 18), `${mark}李小满`, setBody(SCHOOL, 18), SCHOOL_HEAD);
    expect(byline(set('本报记者 '))[2]).toEqual(['本报记者李小满']);
    expect(byline(set('■ '))[2]).toEqual([]);
  });

  it('under the headline', () => {
    const source = page(MILL_HEAD, '■ 本报记者 王强', setBody(lead(MILL), 18), SCHOOL_HEAD, '本报记者 李小满 赵远', setBody(lead(SCHOOL), 18));
    expect(byline(source)).toEqual([['■本报记者王强'], ['本报记者李小满赵远']]);
  });

  it('in brackets behind the dateline, broken over lines', () => {
    const source = page('山乡日报讯（记者', '王强、李小满）三月', setBody([lead(MILL)[0]!.slice(3), ...MILL.slice(1)], 9), MILL_HEAD);
    const layout = infer(source);
    expectPartition(source, layout);
    expect(byline(source)).toEqual([['（记者王强、李小满）']]);
    expect(texts(source, layout.articles[0]!, new Set<Role>(['dateline']))).toEqual(['山乡日报讯']);
  });

  it('in brackets behind the dateline', () => {
    const source = page(setBody(MILL.map((one) => one.replace('本报讯', '本报讯（记者 王强）')), 18), MILL_HEAD, setBody(SCHOOL, 18), SCHOOL_HEAD);
    expect(byline(source)).toEqual([['（记者王强）'], []]);
  });
});

describe('inferLayout: inside a body', () => {
  it('sub-headings stay in it', () => {
    const source = page(MILL_HEAD, setBody(MILL.slice(0, 2), 18), '从停转到重开', setBody(MILL.slice(2, 3), 18), '从磨面到办展', setBody(MILL.slice(3), 18), SCHOOL_HEAD, setBody(SCHOOL, 18));
    const layout = infer(source);
    expect(layout.articles).toHaveLength(2);
    expect(texts(source, layout.articles[0]!, new Set<Role>(['subhead']))).toEqual(['从停转到重开', '从磨面到办展']);
  });

  it('a line that a dash opens begins a paragraph behind a whole sentence, and goes on from half of one', () => {
    const points = ['展馆怎么办，村里议了三次，定下两条：', '——旧物不搬新家。', '石磨和水轮都留在原地，游客站在渠边就看得见，孩子们可以自己动手磨一把玉米。', '——守磨人领工钱。', '周长庚每天讲两场，工钱由村里的合作社发，讲得好的年底还有奖。'];
    const source = page(MILL_HEAD, setBody([...lead(MILL), ...points], 17));
    expect(bodyOf(source, infer(source).articles[0]!)).toEqual([...lead(MILL), ...points].map(bare));
    const half = '门外等着的人都笑了，他们当中有磨坊的老主顾——村东头的吴桂香一家三口人。';
    const broken = page(MILL_HEAD, setBody([...lead(MILL), half], 23));
    expect(bodyOf(broken, infer(broken).articles[0]!).at(-1)).toBe(half);
    expect(setBody([half], 23)[1]).toMatch(/^——/);
  });
  it('entries that a dash opens and a semicolon ends', () => {
    const entries = ['磨坊旁边添了几样东西，样样都小，却样样有人夸：', '——石阶旁装了扶手，老人下渠边取水不用人搀；', '——门口砌了一排石凳，等着磨面的人坐得下，孩子们也好在那里写作业；', '——墙上挂了一块黑板，写着今天磨到第几号。'];
    const text = [...lead(MILL), ...entries, lead(ROAD)[2]!];
    for (const measure of [15, 17, 21]) expect(bodyOf(page(MILL_HEAD, setBody(text, measure)), infer(page(MILL_HEAD, setBody(text, measure))).articles[0]!)).toEqual(text.map(bare));
  });
  it('a sub-heading that fills its line goes on in the next', () => {
    const long = ['渠水重新流进来的那一天，老磨', '坊的门外'];
    const source = page(MILL_HEAD, setBody(MILL.slice(0, 2), 16), long, setBody(MILL.slice(2, 3), 16), '从磨面到办展', setBody(MILL.slice(3), 16), SCHOOL_HEAD, setBody(SCHOOL, 16), ROAD_HEAD, setBody(ROAD, 16));
    expect(texts(source, infer(source).articles[0]!, new Set<Role>(['subhead']))).toContain(long.join(''));
  });

  it('sub-headings behind a label that counts, though they fill the line', () => {
    const text = [lead(MILL)[0]!, '好处之一：老人有活干', lead(MILL)[3]!, lead(ROAD)[1]!, '好处之二：孩子有处去', lead(SCHOOL)[1]!, lead(SCHOOL)[2]!];
    const source = page(MILL_HEAD, setBody(text, 12));
    expect(bodyOf(source, infer(source).articles[0]!)).toEqual(text.map(bare));
  });
  it('a numbered heading over a numbered list', () => {
    const text = [lead(MILL)[0]!, '一、开放时间', '（一）三月到十月，每天上午八点开门，下午五点关门；', '（二）其余月份，逢集开门。', '二、收费办法', '（一）磨玉米每斤一角；', '（二）磨麦子每斤一角五分，村里的老人一律免费。'];
    for (const measure of [9, 13, 18]) {
      const source = page(MILL_HEAD, setBody(text, measure));
      expect(bodyOf(source, infer(source).articles[0]!)).toEqual(text.map(bare));
    }
  });
  it('briefs under one headline, each with its author, are one article', () => {
    const briefs = ['●北坡村的晒谷棚搭好了，三百户人家的谷子从此不怕秋雨，每户轮着用一天半。（韩小雨）', '●青塘镇的渡船换成了电动的，一天来回二十趟，船票还是一块钱。（罗一鸣）', '●梨树沟的果农合伙买下一台选果机，一个钟头能选四千斤梨。（丁一）'];
    const source = page(setBody(ROAD, 17), ROAD_HEAD, setBody(briefs, 17), ['乡村简讯', '晒谷不怕雨 渡船换新颜'], setBody(SCHOOL, 17), SCHOOL_HEAD);
    const layout = infer(source);
    expect(layout.articles.map((article) => headOf(source, article))).toEqual([ROAD_HEAD.join(''), '乡村简讯晒谷不怕雨渡船换新颜', SCHOOL_HEAD.join('')]);
    expect(bodyOf(source, layout.articles[1]!)).toEqual(briefs);
  });
  it('questions and answers, numbers and rows each begin a part', () => {
    const body = ['本报讯 近日，不少居民来信询问公交线路调整的事情，县交通局作了答复，主要内容如下。', '问：新线路什么时候开通？', '答：从四月一日起试运行一个月，期间票价不变，首末班时间也不变，请大家互相转告。', '问：老年卡还能用吗？', '答：能用。'];
    const source = page(setBody(body, 18), ['公交线路要调整', '县交通局答居民问'], setBody(SCHOOL, 18), SCHOOL_HEAD);
    expect(bodyOf(source, infer(source).articles[0]!)).toEqual(lead(body).map(bare));
  });

  it('rows of several lines each are one, and set as text is', () => {
    const rows = ['本报讯 因水渠检修，下列村组停水，请各家提前存水，时间安排如下：', '东岭村一组至三组：三月十一日七时至三月十二日十九时；', '石桥乡卫生院：三月十二日八时至十七时；', '西河镇中心小学以北：三月十三日六时三十分至十八时三十分。'];
    const source = page(setBody(rows, 16), ['下周三处停水', '请提前存水'], setBody(SCHOOL, 16), SCHOOL_HEAD);
    const layout = infer(source);
    expect(bodyOf(source, layout.articles[0]!)).toEqual(lead(rows).map(bare));
    expect(layout.articles[0]!.parts.some((part) => part.role === 'row')).toBe(false);
  });

  it('a table whose cells blanks part is kept row by row', () => {
    const rows = ['冠军：东岭村 周长庚', '亚军：西河镇 沈立群', '季军：石桥乡 马大海'];
    const source = page(setBody(MILL.slice(0, 1), 18), rows, MILL_HEAD, setBody(SCHOOL, 18), SCHOOL_HEAD);
    expect(infer(source).articles[0]!.parts.filter((part) => part.role === 'row')).toHaveLength(3);
  });

  it('a letter’s salutation is a paragraph of its own, and no headline', () => {
    const letter = ['编辑同志：', '我是东岭村的村民，每天都要走过村口的石桥。桥栏断了两处，天黑以后没有灯，老人和孩子经过都要扶着走。', '盼望有人来修一修，也在桥头装一盏灯。'];
    for (const source of [page(MILL_HEAD, setBody(MILL, 18), '村口石桥盼修', setBody(letter, 18), SCHOOL_HEAD, setBody(SCHOOL, 18)), page(setBody(MILL, 18), MILL_HEAD, setBody(letter, 18), '村口石桥盼修', setBody(SCHOOL, 18), SCHOOL_HEAD)]) {
      const layout = infer(source);
      expect(layout.articles.map((article) => headOf(source, article))).toEqual([MILL_HEAD.join(''), '村口石桥盼修', SCHOOL_HEAD.join('')]);
      expect(bodyOf(source, layout.articles[1]!)).toEqual(letter);
    }
  });

  it('rows begin behind the line that announces them, and prose behind them is a paragraph of its own', () => {
    const rows = ['本报讯 村际羽毛球赛今晚在西河镇中心小学开打，首轮对阵如下：', '19时00分：东岭队对石桥队（一号场地）', '19时40分：磨坊队对渡口村联队（二号场地）', '比赛免费向村民开放，八点以后另有电影，请自带板凳，早来的坐前排。'];
    const source = page(setBody(rows, 15), ['村际羽毛球赛', '今晚开打'], setBody(SCHOOL, 15), SCHOOL_HEAD);
    expect(bodyOf(source, infer(source).articles[0]!)).toEqual(lead(rows).map(bare));
  });

  it('a letter’s last line is its writer’s, and no headline', () => {
    const letter = ['本报讯（记者 王强）编辑部：', '我是石桥乡的村民，每天都要走过村口的石桥。桥栏断了两处，天黑以后没有灯，盼望有人来修一修。', '石桥乡读者 车大勇 10月12日'];
    const source = page(setBody(MILL, 18), MILL_HEAD, setBody(letter, 18), '村口石桥盼修', setBody(SCHOOL, 18), SCHOOL_HEAD);
    const layout = infer(source);
    expect(headOf(source, layout.articles[1]!)).toBe('村口石桥盼修');
    expect(bodyOf(source, layout.articles[1]!)).toEqual(['编辑部：', ...letter.slice(1).map(bare)]);
  });

  it('text that wraps around a picture in lines of a few characters stays text', () => {
    const lines = setBody(MILL, 15);
    const [before, behind] = [lines.slice(0, 7), lines.slice(7)];
    const narrow = setBody(['村里的老人说，水轮转得慢，', '磨出来的面才香，急不得。'], 5);
    for (const wrapped of [narrow, narrow.map((line) => (line.length === 4 ? [...line].join(' ') : line))]) {
      const source = page(before, wrapped, behind, MILL_HEAD, setBody(SCHOOL, 18), SCHOOL_HEAD);
      const layout = infer(source);
      expect(layout.articles.map((article) => headOf(source, article))).toEqual([MILL_HEAD.join(''), SCHOOL_HEAD.join('')]);
      expect(bodyOf(source, layout.articles[0]!).join('')).toBe([...before, ...wrapped, ...behind].join('').replace(/\s/g, '').replace('本报讯', ''));
    }
  });

  it('a poem of uneven verses keeps all of them, and both lines of its title', () => {
    const poem = ['雪落在磨坊顶上', '没有声音', '像谁把一袋面粉慢慢倒空', '水渠冻住了', '轮子停在昨天的位置', '只有守磨人', '还在听', '石头里面的春天'];
    const source = page(setBody(MILL, 18), MILL_HEAD, poem, '磨坊', '致春', setBody(SCHOOL, 18), SCHOOL_HEAD);
    const layout = infer(source);
    expect(layout.articles.map((article) => headOf(source, article))).toEqual([MILL_HEAD.join(''), '磨坊致春', SCHOOL_HEAD.join('')]);
    expect(bodyOf(source, layout.articles[1]!)).toEqual(poem);
  });

  it('the title of a table inside a report is no headline of its own', () => {
    const rows = ['磨坊概况一览', '建成年份：1953年', '占地：126平方米', '石磨：3盘', '注：以上数字由村委会提供，展馆开放以后另行公布，占地不含水渠和磨坊门前的晒场。'];
    const source = page(setBody(lead(SCHOOL), 18), SCHOOL_HEAD, setBody(lead(MILL), 18), rows.slice(0, 4), setBody(rows.slice(4), 18), MILL_HEAD, setBody(lead(ROAD), 18), ROAD_HEAD);
    const layout = infer(source);
    expect(layout.articles.map((article) => headOf(source, article))).toEqual([SCHOOL_HEAD, MILL_HEAD, ROAD_HEAD].map((head) => head.join('')));
    expect(bodyOf(source, layout.articles[1]!)).toEqual([...lead(MILL), ...rows].map(bare));
  });

  it('a headline that fits the measure as text does is no paragraph where one must stand', () => {
    const head = '磨坊转起来，村子热闹了';
    for (const source of [page(setBody(SCHOOL, 18), SCHOOL_HEAD, setBody(MILL, 12), head), page(setBody(MILL, 13), head, setBody(SCHOOL, 13), SCHOOL_HEAD), page(SCHOOL_HEAD, setBody(SCHOOL, 13), head, setBody(MILL, 13))]) {
      const layout = infer(source);
      const own = layout.articles.find((article) => bodyOf(source, article).join('').includes('周长庚'))!;
      expect(headOf(source, own)).toBe(head);
      expect(bodyOf(source, own)).toEqual(lead(MILL).map(bare));
    }
  });

  it('a headline of two lines that fits the measure is no paragraph in the middle of one text, nor a sub-heading of a text that is signed already', () => {
    const head = ['磨坊转起来了，东岭村热闹起来', '守磨人天天开门'];
    const text = lead(MILL);
    const source = page(SCHOOL_HEAD, setBody([SCHOOL[0]!.replace('本报讯 ', '本报讯（记者 陈一鸣） '), ...SCHOOL.slice(1)], 16), head, setBody([...text.slice(0, -1), `${text.at(-1)!} 王小强`], 16), ROAD_HEAD, setBody([ROAD[0]!.replace('本报讯 ', '本报讯（记者 李芳） '), ...ROAD.slice(1)], 16));
    const { articles } = infer(source);
    expect(articles.map((article) => headOf(source, article))).toEqual([SCHOOL_HEAD, head, ROAD_HEAD].map((lines) => lines.join('')));
  });

  it('a table whose cells blanks part stays in its text, row by row', () => {
    const rows = ['船次 头班 票价', '大船 8时 免票', '快船 10时30分 半票', '货船 9时 免票'];
    const text = ['本报讯 东岭渡口下月改行冬季船期，末班提前一个小时，具体时间如下。', '逢雾停开，开航以守渡人鸣锣为号，过河的人可以在亭子里等。'];
    const source = page(setBody(SCHOOL, 18), SCHOOL_HEAD, setBody(text.slice(0, 1), 18), rows, setBody(text.slice(1), 18), '渡口改行冬季船期', setBody(ROAD, 18), ROAD_HEAD);
    const { articles } = infer(source);
    expect(articles.map((article) => headOf(source, article))).toEqual([SCHOOL_HEAD.join(''), '渡口改行冬季船期', ROAD_HEAD.join('')]);
    expect(bodyOf(source, articles[1]!)).toEqual([...lead(text.slice(0, 1)), ...rows, ...text.slice(1)].map(bare));
    expect(articles[1]!.parts.filter(({ role }) => role === 'row')).toHaveLength(rows.length);
  });

  it('a text that lost its last stop keeps its last paragraph', () => {
    const cut = [...MILL.slice(0, 3), MILL[3]!.replace(/。$/, '')];
    const source = page(setBody(cut, 18), setBody(SCHOOL, 18), MILL_HEAD, SCHOOL_HEAD);
    const layout = infer(source);
    expect(bodyOf(source, layout.articles[0]!)).toEqual(lead(cut).map(bare));
  });

  it('a poem under a title of one character has it wherever it stands', () => {
    const poem = ['磨坊在村子尽头', '像一件忘记收回的农具', '它听过整夜的雨', '也听过新媳妇', '数着米粒', '水渠记得的事', '比族谱还长', '后来通了电', '只有月亮', '还去推一推'];
    for (const source of [page('磨', poem, SCHOOL_HEAD, setBody(SCHOOL, 18), ROAD_HEAD, setBody(ROAD, 18)), page(MILL_HEAD, setBody(MILL, 18), '磨', poem, SCHOOL_HEAD, setBody(SCHOOL, 18)), page(setBody(MILL, 18), MILL_HEAD, poem, '磨', setBody(SCHOOL, 18), SCHOOL_HEAD)]) {
      const layout = infer(source);
      const own = layout.articles.find((article) => bodyOf(source, article).includes('后来通了电'))!;
      expect(headOf(source, own)).toBe('磨');
      expect(bodyOf(source, own)).toEqual(poem);
    }
  });

  it('a poem’s author under its short title, which stands behind the verses, is no second line of that', () => {
    const verses = ['它站在村子尽头', '像一件忘记收回的农具', '听过整夜的雨', '也听过新媳妇', '数着自己的米粒', '后来渠改了道', '后来门上了锁', '等一个推门的人'];
    const source = page(setBody(MILL, 18), MILL_HEAD, verses, '水车', '陈一鸣', setBody(SCHOOL, 18), SCHOOL_HEAD);
    const [, poem] = infer(source).articles;
    expect([headOf(source, poem!), texts(source, poem!, new Set<Role>(['byline'])).join(''), ...bodyOf(source, poem!)]).toEqual(['水车', '陈一鸣', ...verses]);
  });

  it('poems beside each other are told apart by the authors’ names, behind the verses or under the titles', () => {
    const poems = [['水车', '陈一鸣', '它站在村子尽头', '像一件忘记收回的农具', '听过整夜的雨', '也听过新媳妇', '数着自己的米粒', '后来渠改了道', '后来门上了锁', '它还站着', '等一个推门的人'], ['挂在墙上的桨', '林小满', '河水记得的事情', '比族谱还要长些', '后来桥通了', '只有月亮夜里', '还去推一推那条船', '船舷上有四十道刻痕', '一道是一年', '墙上的影子', '也一年一年地短']];
    for (const under of [true, false]) {
      const set = poems.flatMap(([title, name, ...verses]) => (under ? [title!, name!, ...verses] : [...verses, name!, title!]));
      const source = under ? page(MILL_HEAD, setBody(MILL, 18), set, SCHOOL_HEAD, setBody(SCHOOL, 18)) : page(setBody(MILL, 18), MILL_HEAD, set, setBody(SCHOOL, 18), SCHOOL_HEAD);
      const { articles } = infer(source);
      expect(articles.slice(1, 3).map((article) => [headOf(source, article), texts(source, article, new Set<Role>(['byline'])).join(''), ...bodyOf(source, article)])).toEqual(poems);
    }
  });

  it('a poem is kept line by line', () => {
    const poem = ['雨停在屋檐下', '像一群鸟', '母亲收起竹竿', '把云晾开', '炊烟往上走', '走着走着就散了', '谁家的孩子', '喊了一声回来'];
    const source = page(setBody(MILL, 18), MILL_HEAD, poem, '雨后', setBody(SCHOOL, 18), SCHOOL_HEAD);
    const layout = infer(source);
    expect(layout.articles.map((article) => headOf(source, article))).toEqual([MILL_HEAD.join(''), '雨后', SCHOOL_HEAD.join('')]);
    expect(texts(source, layout.articles[1]!, new Set<Role>(['verse']))).toEqual(poem);
  });
});

describe('inferLayout: the seed page', () => {
  const source = readFileSync(new URL('../../../seeds/kxdb-2024-08-02-06.txt', import.meta.url), 'utf8');
  const layout = infer(source);

  it('has eight articles, each with headline, author and dateline', () => {
    expect(layout.articles).toHaveLength(8);
    expect(layout.articles.map((article) => article.parts.filter((part) => BODY_ROLES.has(part.role)).length)).toEqual([4, 8, 4, 3, 5, 4, 4, 3]);
    expect(layout.articles.map((article) => texts(source, article, new Set<Role>(['byline'])).join())).toEqual(['刘记明', '孙慧芳', '刘记明', '姬潇瑾', '靳晓姝', '国庆', '李志君', '张鹏']);
    for (const article of layout.articles) expect(texts(source, article, new Set<Role>(['dateline']))).toEqual(['科学导报讯']);
    expect(headOf(source, layout.articles[1]!)).toBe('吕梁经济技术开发区组织引进的高层次人才观摩重点项目建设');
  });

  it('gives the stranded caption to the second', () => {
    expect(layout.captions).toHaveLength(1);
    expect(layout.captions[0]!.target).toBe(layout.articles[1]!.id);
    expect(layout.captions[0]!.candidates[0]!.shared).toEqual(expect.arrayContaining(['引进的高层次人才']));
    expect(textOf(source, layout.captions[0]!.parts[1]!)).toBe('姻资料图');
  });

  it('is cut without a gap', () => {
    expectPartition(source, layout);
  });
});

describe('inferLayout: any input', () => {
  const line = fc.oneof(
    fc.constantFrom('本报讯 王强', '（记者 王强）三月', '王强', '■ 本报记者 王强', '孩子们在田里。 ■ 王强 摄', '姻 资料图', '第3版', '要闻', '秋 收 大 会', '问：好吗？', '完。 李小满', '12', '…', '“', '”。', 'https://example.com/a'),
    fc.string({ unit: fc.constantFrom('春', '天', '王', '。', '，', '“', '”', '（', '）', ' ', '　', '1', 'a', '：', '姻', '讯'), maxLength: 24 }),
  );

  it('is cut into pieces that cover it, each character once', () => {
    fc.assert(fc.property(fc.array(line, { maxLength: 24 }), fc.constantFrom('\n', '\n\n', '\r\n', '\n \n'), (lines, separator) => {
      const source = lines.join(separator);
      expectPartition(source, infer(source));
    }), { numRuns: 150 });
  });

  it('never throws on arbitrary text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (source) => expectPartition(source, infer(source))), { numRuns: 150 });
  });

  it.each(['', ' ', '\n\n', '好', '王强', '■ 资料图', '第3版'])('covers %j', (source) => expectPartition(source, infer(source)));

  it('reads a text of which nothing is left behind its opening', () => {
    const source = ['、走向远方。', '（本报记者林一舟、陈小满、周知、颜山、', '方远木、姚雪河、程远林采写）', '乡里人在总结会上的话让人心里亮堂堂的——', '近日，东岭县多个村子的人家陆续从大', '山深处搬出。', '河口安稳是大家所盼（河畔论坛）'].join('\n');
    expectPartition(source, infer(source));
  });

  it('reads a list whose headlines outnumber its bodies', () => {
    const source = Array.from({ length: 40 }, (_, i) => {
      const town = ['东岭', '南渡', '西沟', '北坪', '青石', '白沙', '河口', '石桥', '枫林', '柳湾'];
      const at = town[i % 10]!;
      const ward = [`${at}县人民医院护理${'一二三四五六七八九十'[(i * 7) % 10]!}科（东岭军医学`, `院第${'一二三四五六七八九'[i % 9]!}附属医院支援${at}县人民医院医`, '疗队）'];
      return [...ward, ...(i % 3 === 0 ? [`${town[(i * 3) % 10]!}市${at}区卫生学校党委`] : [])].join('\n');
    }).join('\n');
    expectPartition(source, infer(source));
  });

  it('gives the same layout twice', () => {
    const source = page(setBody(MILL, 18), MILL_HEAD, setBody(SCHOOL, 18), SCHOOL_HEAD);
    expect(infer(source)).toEqual(infer(source));
  });

  it.each(['好', '。', '（', '“', '王强 ', '1 ', '■', '图摄 '])('takes one endless line of %s', (text) => {
    const start = performance.now();
    infer(text.repeat(60_000));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it('takes time that grows with the page, not with its square', () => {
    const one = page(setBody(MILL, 18), MILL_HEAD, setBody(SCHOOL, 18), SCHOOL_HEAD, setBody(ROAD, 18), ROAD_HEAD);
    const cost = (times: number): number => {
      const source = one.repeat(times);
      const start = performance.now();
      infer(source);
      return performance.now() - start;
    };
    cost(20);
    const small = Math.min(cost(20), cost(20));
    expect(cost(160)).toBeLessThan(small * 8 * 4 + 200);
  });

  const paragraph = (n: number): string => `到了第${n}天，守磨人照旧把磨坊的门打开，门外等着的人\n都笑了，谁也没有先开口。\n`;
  it.each<[string, (n: number) => string]>([
    ['paragraphs of one body', paragraph],
    ['counted labels', (n) => `难点${'一二三四五六七八九'[n % 9]!}：水渠不好走\n${paragraph(n)}`],
    ['authors whose names no list has', (n) => `第${n}天门外的人都笑了。 ${n % 9 === 0 ? '王小强' : `${String.fromCharCode(0x4e00 + 37 * (n % 500))}${String.fromCharCode(0x5000 + ((n * 7) % 9000))}`}\n`],
  ])('costs in proportion to the number of %s', (_, unit) => {
    expect(growth(8000, (count) => infer(Array.from({ length: count }, (_, n) => unit(n)).join('')))).toBeLessThan(8);
  }, 60_000);
});
