import { expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
import { BODY_ROLES, HEADLINE_ROLES } from '../../../src/core/text/role';
import { page, setBody } from './typeset';
import { findPoems, freeHeads, titlePoems } from '../../../src/core/article/poems';
import { readLines } from '../../../src/core/article/reading';
import type { Item } from '../../../src/core/article/seat';
import { tokens } from '../../../src/core/article/token-set';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { growth } from '../../cost';

const VERSES = 6;
/// Characters in an order of their own: verses share words with no other, so that none is cut short by a first find.
const verse = (n: number): string => Array.from({ length: 7 }, (_, k) => String.fromCharCode(0x4e00 + ((n * 7919 + k * 3571 + n * k * 13) % 20000))).join('');

it('poems cost in proportion to their number, whatever they are held against', () => {
  const pages = new Map([125, 500].map((count) => [count, readLines(pageLines(`${Array.from({ length: count * VERSES }, (_, n) => verse(n)).join('\n')}\n`), DEFAULT_PROFILE)]));
  const items = (count: number): Item[] =>
    Array.from({ length: count }, (_, p): Item[] => {
      const from = p * VERSES;
      const to = from + VERSES - 1;
      const units = Array.from({ length: to - from }, (_line, k) => ({ from: from + k, to: from + k + 1, verse: true, measure: 0, margin: 4 }));
      return [{ kind: 'seat', seat: { bodies: [{ kind: 'body', from, to, units, measure: 0 }], bylines: [], subheads: [], opening: false, closing: false, tokens: tokens(''), seam: null } }, { kind: 'head', from: to, to: to + 1 }];
    }).flat();
  expect(growth(500, (count) => {
    const own = items(count);
    freeHeads(pages.get(count)!, own);
    titlePoems(pages.get(count)!, own);
  })).toBeLessThan(8);
}, 60_000);

const MILL = ['本报讯 石桥镇的老磨坊昨日又转了起来。守磨人周长庚把闸板提起半尺，水便推着木轮走，磨盘上落下头一把新麦的粉。', '镇里把磨坊修了三年，木轮照着原先的样子做，换下来的旧齿轮摆在门口，给孩子们看。'];
const ROAD = ['本报讯 通往后山的盘山路昨天铺上了最后一段石板。石匠祝三才说，石板是从旧驿道上一块一块抬来的，正面都磨得发亮。', '路修好以后，卖山货的不用再绕道渡口，赶集的日子能多睡一个钟头。'];
const LINES = ['灯芯草在墙根下站着', '像等了很久的信', '有人把井绳收起来', '月亮就浅了一寸', '我们数着檐下的雨', '数到最后一滴', '天色便亮了起来'];
const read = (source: string): { readonly heads: string[]; readonly bodies: string[][] } => {
  const { articles } = inferLayout(source, DEFAULT_PROFILE);
  const of = (roles: ReadonlySet<string>): string[][] => articles.map(({ parts }) => parts.filter(({ role }) => roles.has(role)).map(({ pieces }) => pieces.map(({ from, to }) => source.slice(from, to)).join('').replace(/\s+/g, '')));
  return { heads: of(HEADLINE_ROLES).map((head) => head.join('')), bodies: of(BODY_ROLES) };
};

it('a short line between the verses and the author’s name is the title, though a headline stands behind that', () => {
  const { heads, bodies } = read(page(['老磨坊又转了起来', '石桥镇守磨人提起闸板'], setBody(MILL, 18), LINES, '夜雨', '林小满', ['后山铺上石板路', '石匠从旧驿道抬来石板'], setBody(ROAD, 18)));
  expect(heads).toEqual(['老磨坊又转了起来石桥镇守磨人提起闸板', '夜雨', '后山铺上石板路石匠从旧驿道抬来石板']);
  expect(bodies[1]).toEqual(LINES);
});

it('a name that stands second among the verses is the author’s, and the line over it the title', () => {
  const { heads, bodies } = read(page(['老磨坊又转了起来', '石桥镇守磨人提起闸板'], setBody(MILL, 18), '檐下听雨记', '林小满', LINES, ['后山铺上石板路', '石匠从旧驿道抬来石板'], setBody(ROAD, 18)));
  expect(heads[1]).toBe('檐下听雨记');
  expect(bodies[1]).toEqual(LINES);
});

it('lines behind a poem that are shorter than all its verses go to the headline whose last lines name the next text', () => {
  const { heads, bodies } = read(page(['老磨坊又转了起来', '石桥镇守磨人提起闸板'], setBody(MILL, 18), '夜雨', '林小满', LINES.slice(0, 6), ['乡间', '来信', '盘山路铺', '石板路面'], setBody(ROAD, 18)));
  expect(bodies[1]).toEqual(LINES.slice(0, 6));
  expect(heads[2]).toBe('乡间来信盘山路铺石板路面');
});

/// A page of texts that have their headlines behind them.
const behind = (...poem: readonly (string | readonly string[])[]): string => page(setBody(MILL, 18), ['老磨坊又转了起来', '石桥镇守磨人提起闸板'], ...poem, setBody(ROAD, 18), ['后山铺上石板路', '石匠从旧驿道抬来石板']);

it('behind its verses stands the title of a poem whose author is named over them, where headlines stand behind their texts', () => {
  const { heads, bodies } = read(behind('林小满', LINES, '檐下听雨'));
  expect(heads).toEqual(['老磨坊又转了起来石桥镇守磨人提起闸板', '檐下听雨', '后山铺上石板路石匠从旧驿道抬来石板']);
  expect(bodies[1]).toEqual(LINES);
});

it('verses of unlike length before a title are none of its lines', () => {
  const verses = ['一盏渔灯', '从芦苇深处摇来', '驮着', '一个冬天没有说完的话', '水鸟贴着船舷', '飞过', '他把缆绳又绕了一圈', '一盏渔灯', '从芦苇深处摇来', '照着', '两个人的影子', '一个往桥上走的人回过头来看', '向那些等在岸边的人', '慢慢说起河水的来历'];
  const { heads, bodies } = read(behind(verses, '渔灯辞'));
  expect(heads[1]).toBe('渔灯辞');
  expect(bodies[1]).toEqual(verses);
});

it('verses that were read as the end of the headline before them share no word with its text, as its last line does', () => {
  const text = setBody(MILL.slice(0, 1), 18);
  const shown = [...text, '老磨坊又转了起来', '石桥镇守磨人', '今夜的船不靠岸', '把灯交给', ...LINES, '檐下听雨'];
  const lines = readLines(pageLines(page(shown)), DEFAULT_PROFILE);
  const seat = (from: number, to: number, verse: boolean): Item => ({ kind: 'seat', seat: { bodies: [{ kind: 'body', from, to, units: Array.from({ length: verse ? to - from : 1 }, (_, k) => ({ from: verse ? from + k : from, to: verse ? from + k + 1 : to, verse, measure: 18, margin: 4 })), measure: 18 }], bylines: [], subheads: [], opening: false, closing: false, tokens: tokens(''), seam: null } });
  const [at, poem] = [text.length, text.length + 4];
  const items: Item[] = [seat(0, at, false), { kind: 'head', from: at, to: poem }, seat(poem, shown.length - 1, true), { kind: 'head', from: shown.length - 1, to: shown.length }];
  titlePoems(lines, items);
  expect(items.map((item) => (item.kind === 'seat' ? item.seat.bodies[0]!.from : `${item.from}-${item.to}`))).toEqual([0, `${at}-${at + 2}`, at + 2, `${shown.length - 1}-${shown.length}`]);
});

it('the last line is the title of a poem on a page whose authors stand between texts and headlines', () => {
  const { heads, bodies } = read(page(setBody(MILL, 18), '王小强', ['老磨坊又转了起来', '石桥镇守磨人提起闸板'], setBody(ROAD, 18), '李芳菲', ['后山铺上石板路', '石匠从旧驿道抬来石板'], '林小满', LINES, '檐下听雨'));
  expect(heads[2]).toBe('檐下听雨');
  expect(bodies[2]).toEqual(LINES);
});

it('many short lines that say nothing of any text are a poem, and no headline', () => {
  const verses = ['船舷上挂着一盏灯', '灯里坐着一个等船的人', '水在后退', '芦苇在后退', '只有桨声不肯上岸', '它要陪我走到河湾', '敲一敲那面', '从来没有开过的窗'];
  const shown = ['老磨坊又转了起来', '石桥镇守磨人提起闸板', ...verses, '夜航', ...setBody(MILL, 18)];
  const lines = readLines(pageLines(page(shown)), DEFAULT_PROFILE);
  const to = verses.length + 3;
  const text: Item = { kind: 'seat', seat: { bodies: [{ kind: 'body', from: to, to: shown.length, units: [{ from: to, to: shown.length, verse: false, measure: 18, margin: 4 }], measure: 18 }], bylines: [], subheads: [], opening: true, closing: false, tokens: tokens(''), seam: null } };
  const found = (head: number): (string | number)[] => {
    const items: Item[] = [{ kind: 'head', from: 0, to: head }, text];
    findPoems(lines, items);
    return items.map((item) => (item.kind === 'seat' ? item.seat.bodies[0]!.from : `${item.from}-${item.to}`));
  };
  expect(found(to)).toEqual(['0-2', 2, to]);
  // Fewer may be a long headline's.
  expect(found(6)).toEqual(['0-6', to]);
});
