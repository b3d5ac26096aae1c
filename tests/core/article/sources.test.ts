import { describe, expect, it } from 'vitest';
import { inferLayout } from '../../../src/core/article/infer';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { page, setBody } from './typeset';

const marked = (...lines: string[]): boolean[] => [...readLines(pageLines(lines.join('\n')), DEFAULT_PROFILE)].map(({ source }) => source);

describe('who said a quotation', () => {
  it('stands behind it on lines of their own', () => {
    expect(marked('“船停了，渡口还在。”', '——老船工谈新桥', '“水认得路。”')).toEqual([false, true, false]);
    expect(marked('“船停了，渡口还在，人还会来的。”', '——撑了四十年船的老船工谈新桥', '通车以后的渡口', '“水认得路。”')).toEqual([false, true, true, false]);
  });

  it('is no sentence that a dash goes on with, and nothing behind other text', () => {
    expect(marked('他说：“船停了。”', '——这是昨天的事，人都散了。', '“水认得路。”')).toEqual([false, false, false]);
    expect(marked('老船工收起了桨', '——记渡口最后一班船', '“水认得路。”')).toEqual([false, false, false]);
  });

  it('is a paragraph of its text, and no headline', () => {
    const said = ['“一棵树不一定要长成栋梁，能给路人一片荫凉，也是好树。”', '——护林员在植树会上说', '“机器不会累，可是机器也不会心疼人。”', '——护理员谈照看老人'];
    const ferry = ['本报讯 渡口的老船工撑了四十年船，如今把船桨挂在墙上。新桥通车那天，他在桥头看了一个下午，手里还捏着一张旧船票。'];
    const mill = ['本报讯 村里的老磨坊停了二十年，今年春天又转了起来。守磨人推开木门，水从渠里哗哗地流进来，门外等着的人都笑了。'];
    const source = page(setBody(ferry, 18), ['老船工收起船桨', '手里捏着一张旧船票'], setBody(said, 18), ['一周声音'], setBody(mill, 18), ['老磨坊又转了起来', '守磨人推开木门']);
    const [, quotes] = inferLayout(source, DEFAULT_PROFILE).articles;
    expect(quotes!.parts.map(({ role, pieces }) => `${role} ${pieces.map(({ from, to }) => source.slice(from, to).trim()).join('')}`)).toEqual(['headline 一周声音', ...said.map((one) => `paragraph ${one}`)]);
  });
});
