import { describe, expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
import { pageLines } from '../../../src/core/page/lines';
import { readLines } from '../../../src/core/article/reading';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { HEADLINE_ROLES, type Role } from '../../../src/core/text/role';
import { page, setBody } from './typeset';

const BYLINE: ReadonlySet<Role> = new Set(['byline']);
const bodies = [
  ['本报讯 县里的气象站昨日换上了新的雨量筒，站里的人守了一夜，记下第一场秋雨的数字。', '站长说，老的雨量筒用了三十一年，要送到学校里去，给孩子们上课时看一看。'],
  ['本报讯 码头边的修船铺重新开了张，铺里的师傅还是原先的四位，最年长的已过七十。', '他们接的头一条船是渡口的摆渡船，船底补了六块板，又刷了两遍桐油才下水。'],
  ['本报讯 山后的茶厂今年改用柴火炒茶，头一锅出来时，门外已经排了二十几个人。', '厂里说，柴火炒的茶味道厚一些，每天只做八锅，卖完为止，不接外地的订单。'],
];
const heads = [['雨量筒', '换了新的'], ['修船铺开了张', '四位师傅都在'], ['柴火炒茶', '每天八锅']];

const authors = (names: readonly string[]): string => page(...bodies.flatMap((body, i) => [setBody(body, 17), names[i]!, heads[i]!]));
const parts = (source: string, roles: ReadonlySet<Role>): string[] =>
  inferLayout(source, DEFAULT_PROFILE).articles.map((one) => one.parts.filter((part) => roles.has(part.role)).flatMap((part) => part.pieces.map((piece) => source.slice(piece.from, piece.to).replace(/\s/g, ''))).join(''));

describe('authors on lines of their own', () => {
  it.each(['弥远舟', '田中远', '章月'])('are told by their place where the page signs its texts so: %s', (name) => {
    const source = authors(['王小强', name, '李芳菲']);
    expect(parts(source, BYLINE)).toEqual(['王小强', name, '李芳菲']);
    expect(parts(source, HEADLINE_ROLES)).toEqual(heads.map((head) => head.join('')));
  });

  it('are no names where the page has no such habit, or where the word stands elsewhere, too', () => {
    const read = (source: string): boolean[] => [...readLines(pageLines(source), DEFAULT_PROFILE)].map(({ byline }) => byline !== null);
    expect(read(authors(['雨声外', '弥远舟', '炉火旺'])).some(Boolean)).toBe(false);
    const known = authors(['王小强', '修船铺', '李芳菲']);
    expect(parts(known, BYLINE)).toEqual(['王小强', '', '李芳菲']);
    expect(parts(known, HEADLINE_ROLES)[1]).toBe('修船铺修船铺开了张四位师傅都在');
  });

  it('are told by a picture’s credit, whatever the name is, and without a habit', () => {
    const signed = (credit: string): string => page(...bodies.flatMap((body, i) => [setBody(body, 17), i === 1 ? '渡如常' : [], heads[i]!]), '师傅们在给渡船的船底刷桐油。', credit);
    expect(parts(signed('渡如常 摄'), BYLINE)).toEqual(['', '渡如常', '']);
    expect(parts(signed('渡如常 摄'), HEADLINE_ROLES)).toEqual(heads.map((head) => head.join('')));
    expect(parts(signed('甘如饴 摄'), BYLINE)).toEqual(['', '', '']);
    expect(parts(signed('刷桐油 航摄'), BYLINE)).toEqual(['', '', '']);
  });

  it('are told so behind the last sentence, too', () => {
    const signed = (credit: string): string => page(...bodies.flatMap((body, i) => [setBody(i === 1 ? [body[0]!, `${body[1]!} 渡如常`] : body, 17), heads[i]!]), '师傅们在给渡船的船底刷桐油。', credit);
    expect(parts(signed('渡如常 摄'), BYLINE)).toEqual(['', '渡如常', '']);
    expect(parts(signed('甘如饴 摄'), BYLINE)).toEqual(['', '', '']);
  });

  it('stand in brackets behind a whole text, which is no remark on it', () => {
    const signed = (line: string): string => page(...bodies.flatMap((body, i) => [setBody(body, 17), i === 1 ? line : [], heads[i]!]));
    expect(parts(signed('（渡如常）'), BYLINE)).toEqual(['', '（渡如常）', '']);
    for (const remark of ['（未完）', '（快评）', '（节选）']) expect(parts(signed(remark), BYLINE)).toEqual(['', '', '']);
  });

  it('are none behind a headline that is spaced out', () => {
    const spaced = ['新 开 的 “ 修 船 铺 ” 开 张', '四位师傅都在'];
    const source = page(...bodies.flatMap((body, i) => [setBody([body[0]!, `${body[1]!} 王小强`], 17), i === 1 ? spaced : heads[i]!]));
    expect(parts(source, BYLINE)).toEqual(['王小强', '王小强', '王小强']);
    expect(parts(source, HEADLINE_ROLES)[1]).toBe('新开的“修船铺”开张四位师傅都在');
  });

  it('are no word over a headline behind a text that has its author, or at the top of the page', () => {
    const opened = bodies.map(([first, second]) => setBody([first!.replace('本报讯', '本报讯（记者 王小强）'), second!], 17));
    expect(parts(page(...opened.flatMap((body, i) => [body, i === 1 ? ['农事', ...heads[i]!] : heads[i]!])), HEADLINE_ROLES)[1]).toBe(`农事${heads[1]!.join('')}`);
    const signed = bodies.map(([first, second]) => setBody([first!, second!], 17));
    const first = page(...signed.flatMap((body, i) => [[...(i === 0 ? ['农事'] : []), ...heads[i]!], body, '李芳菲']));
    expect(parts(first, HEADLINE_ROLES)[0]).toBe(`农事${heads[0]!.join('')}`);
    expect(parts(first, BYLINE)).toEqual(['李芳菲', '李芳菲', '李芳菲']);
  });

  it('may be two characters that no name begins with, but not over a poem', () => {
    const [first, second, third] = bodies.map((body) => setBody(body, 17));
    expect(parts(page(first!, '王小强', heads[0]!, second!, '未晚', '修船铺在码头边重新开张', third!, '李芳菲', heads[2]!), BYLINE)).toEqual(['王小强', '未晚', '李芳菲']);
    const poem = ['雨落在瓦上', '瓦数着雨声', '一声比一声', '离屋檐更近', '离灯火更远'];
    expect(parts(page(first!, '王小强', heads[0]!, second!, '未晚', poem, third!, '李芳菲', heads[2]!), BYLINE).join(' ')).not.toContain('未晚');
  });

  it('are two names whose blank was lost, alone or behind the last sentence', () => {
    const source = authors(['王小强', '赵长河钱秋生', '李芳菲']);
    expect(parts(source, BYLINE)).toEqual(['王小强', '赵长河钱秋生', '李芳菲']);
    expect(parts(source, HEADLINE_ROLES)).toEqual(heads.map((head) => head.join('')));
    const behind = bodies.map((body, i) => setBody(body, 17).map((line, k, all) => (k === all.length - 1 ? `${line} ${['王小强', '赵长河钱秋生', '李芳菲'][i]!}` : line)));
    expect(parts(page(...behind.flatMap((body, i) => [body, heads[i]!])), BYLINE)).toEqual(['王小强', '赵长河钱秋生', '李芳菲']);
  });

  it('stand behind a remark in brackets, which needs no stop', () => {
    const remarked = bodies.map((body, i) => [...setBody(body, 17), ...(i === 1 ? ['（本文写于修船铺重开的第二天）'] : [])]);
    const source = page(...remarked.flatMap((body, i) => [body, ['王小强', '赵长河', '李芳菲'][i]!, heads[i]!]));
    expect(parts(source, BYLINE)).toEqual(['王小强', '赵长河', '李芳菲']);
    expect(parts(source, HEADLINE_ROLES)).toEqual(heads.map((head) => head.join('')));
  });

  it('are no names between a headline and the dateline of a text', () => {
    const source = page(setBody(bodies[0]!, 17), '王小强', '“掌上就诊”', '解民忧', setBody(bodies[1]!, 17), '赵长河', heads[1]!, setBody(bodies[2]!, 17), '李芳菲', heads[2]!);
    expect(parts(source, BYLINE)).toEqual(['王小强', '赵长河', '李芳菲']);
    expect(parts(source, HEADLINE_ROLES)[0]).toBe('“掌上就诊”解民忧');
  });

  it('are two names in brackets whose blank was lost, where the page has others in brackets', () => {
    const inBrackets = (names: readonly string[]): string => page(...bodies.flatMap((body, i) => [setBody(body, 19).map((line, k, all) => (k === all.length - 1 ? `${line}（${names[i]!}）` : line)), heads[i]!]));
    expect(parts(inBrackets(['王小强', '李芳菲', '高学文董平']), BYLINE)).toEqual(['（王小强）', '（李芳菲）', '（高学文董平）']);
    expect(parts(inBrackets(['王小强', '李芳菲', '高处不胜寒']), BYLINE)).toEqual(['（王小强）', '（李芳菲）', '']);
    expect(parts(inBrackets(['见上文', '见下文', '高学文董平']), BYLINE)[2]).toBe('');
  });
});
