import { describe, expect, it } from 'vitest';
import { boundaryCosts, enclosures, gapStyle } from '../../../src/core/article/boundary';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

/// How much dearer a break is than none between two lines, by the text alone.
function lean(before: string, after: string): number {
  const lines = readLines(pageLines(`${before}\n${after}`), DEFAULT_PROFILE);
  const { stop, join } = boundaryCosts(lines.at(0), lines.at(1), enclosures(lines)[0]!, { telling: false });
  return stop - join;
}

describe('boundaryCosts', () => {
  it('leans to a paragraph behind a full sentence, against it in mid-sentence', () => {
    expect(lean('水从渠里流进来。', '村民们都笑了')).toBeLessThan(0);
    expect(lean('水从渠里流进', '来，村民们都笑了')).toBeGreaterThan(3);
  });

  it('never opens a paragraph with a closing mark', () => {
    expect(lean('他说：“好。', '”大家都笑了')).toBeGreaterThan(4);
  });

  it('sees a number or an address that runs over the line', () => {
    expect(lean('共收到捐款12', '00元')).toBeGreaterThan(lean('共收到捐款', '若干元'));
    expect(lean('请登录www.exam', 'ple.com查询')).toBeGreaterThan(lean('请登录', '网站查询'));
  });

  it('sees speakers, numbers and rows', () => {
    expect(lean('好的。', '问：什么时候？')).toBeLessThan(lean('好的。', '什么时候好呢'));
    expect(lean('以下几点', '一、注意防火')).toBeLessThan(lean('以下几点', '注意防火'));
    expect(lean('修渠有三个难处——', '头一个是水急')).toBeLessThan(lean('修渠有三个难处', '头一个是水急') - 1);
    expect(lean('修渠的三件事。', '1．10月8日起开闸')).toBeLessThan(lean('修渠的三件事。', '10月8日起开闸放水') - 1);
    expect(lean('东街：8时至9时；', '西街：9时至10时；')).toBeLessThan(0);
  });

  it('holds a number behind the end of an entry for the next entry, and elsewhere for what may stand in a text', () => {
    const joining = (source: string): number => {
      const lines = readLines(pageLines(source), DEFAULT_PROFILE);
      return boundaryCosts(lines.at(0), lines.at(1), enclosures(lines)[0]!, { telling: false }).join;
    };
    expect(joining('（一）磨坊的钥匙一把；\n（二）水渠的图样一张；')).toBeGreaterThan(joining('守磨人带来的东西里有\n（二）水渠的图样一张；') + 1.5);
  });

  it('goes on with who said what was quoted', () => {
    expect(lean('“磨坊又转了。”', '守磨人周长庚说，')).toBeGreaterThan(lean('“磨坊又转了。”', '门外围满了人，'));
    expect(lean('磨坊又转了。', '守磨人周长庚说，')).toBeLessThan(0);
  });

  it('takes a clause before a quotation for no speaker’s label', () => {
    expect(lean('来看的孩子', '都问：“磨坊转了吗？”')).toBeGreaterThan(lean('来看的孩子', '都问：磨坊转了吗？'));
  });

  it('ends a letter’s signature before its writer is named again', () => {
    expect(lean('东岭村读者 周长庚', '吴桂香')).toBeLessThan(lean('东岭村老磨坊', '吴桂香'));
  });

  it('ends a table where its last row does', () => {
    const lines = readLines(pageLines('今日赛程\n9时：东岭队对西河队（2号\n场地）\n9时30分：石桥队对磨坊队（1\n号场地）\n山路通了\n'), DEFAULT_PROFILE);
    const behind = (i: number): number => { const { stop, join } = boundaryCosts(lines.at(i), lines.at(i + 1), enclosures(lines)[i]!, { telling: false }); return stop - join; };
    expect(behind(4)).toBeLessThan(behind(3));
    expect(behind(4)).toBeLessThan(1);
  });

  it('sees a dateline', () => {
    expect(lean('他走了', '本报讯 昨日')).toBeLessThan(0);
  });

  it('keeps together what one quotation or bracket holds', () => {
    expect(lean('他说：“水来了', '，磨就转了。”')).toBeGreaterThan(lean('他说水来了', '磨就转了吧'));
    expect(lean('各村（包括东岭', '和西河）都通了')).toBeGreaterThan(lean('各村包括东岭', '和西河都通了'));
  });
});

describe('gapStyle', () => {
  const style = (text: string): boolean => gapStyle(readLines(pageLines(text), DEFAULT_PROFILE)).telling;

  it('trusts blank lines only where they are rare', () => {
    expect(style('甲\n乙\n丙\n\n丁\n戊\n己\n\n庚\n辛\n壬\n癸')).toBe(true);
    expect(style('甲\n\n乙\n\n丙\n\n丁\n\n戊\n\n己\n\n庚\n\n辛\n\n壬\n\n癸')).toBe(false);
  });
});
