import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/article/reading';
import { rowPlaces } from '../../../src/core/article/rows';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

/// `^` where a row starts, `$` where it ends, for each line.
const rows = (...lines: string[]): string[] => rowPlaces(readLines(pageLines(`${lines.join('\n')}\n`), DEFAULT_PROFILE)).map(({ starts, ends }) => (starts ? '^' : '') + (ends ? '$' : ''));

describe('rowPlaces', () => {
  it('finds rows whose labels have one form, over one line or several', () => {
    expect(rows('今晚对阵如下：', '19 时 00 分：东岭队对西河队（1', '号场地）', '9时40分：石桥队对磨坊队（2号场地）', '比赛免费开放。')).toEqual(['', '^', '$', '^$', '']);
  });

  it('finds rows that end with a semicolon, whatever their labels', () => {
    expect(rows('下列药店夜间售药：', '长安药房：石桥以西，二十二时', '至次日六时；', '百草堂：中街四十一号；', '东岭村卫生室：二十四小时。')).toEqual(['', '^', '$', '^$', '^$']);
  });

  it('finds rows whose times are given with minutes and without', () => {
    expect(rows('今日赛程', '16时：东岭队对西河队', '（体育馆）', '9时30分：石桥队对磨', '坊队（体育馆）')).toEqual(['', '^', '$', '^', '$']);
  });

  it('takes three short lines with labels for a list, whatever the labels are', () => {
    expect(rows('全镇概况', '面积：126 平方公里', '森林覆盖率：61.5%', '村：28 个', '全镇人口以外出务工者为主。')).toEqual(['', '^$', '^$', '^$', '']);
    expect(rows('磨坊：转了二十年', '老水车：停了二十年', '如今又转了。')).toEqual(['', '', '']);
  });

  it('finds none in a headline and the letter under it', () => {
    expect(rows('磨坊停转：守磨人病倒了', '编辑同志：我家住', '在东岭村，天天听那', '磨坊的声音。')).toEqual(['', '', '', '']);
  });

  it('takes three lines whose cells blanks part for a table, and no fewer, no stretched text and no names', () => {
    expect(rows('渡船改点如下：', '船次 上午 下午', '大船 8时 免票', '小船 10 时30分 半票', '逢雾停开。')).toEqual(['', '^$', '^$', '^$', '']);
    expect(rows('渡船改点如下：', '船次 上午 下午', '大船 8时 免票', '小船 10 时30分 半票', '竹筏 20 元起', '逢雾停开。')).toEqual(['', '^$', '^$', '^$', '', '']);
    expect(rows('渡船改点如下：', '豆腐 3.50 3.60', '豆干 5.20 5.10', '逢雾停开。')).toEqual(['', '', '', '']);
    expect(rows('渡船 改了点 ，早上', '八 时 开 出 第 一 班 ，', '下午 四时 收班 。逢', '雾天 停开 。')).toEqual(['', '', '', '']);
  });

  it('takes rows of a word, a number and more for one where they are narrower than the text', () => {
    const WIDE = '今天码头上的价钱和上个集日相比大致平稳，各样东西如下：';
    expect(rows(WIDE, '豆腐 3.50 持平', '老豆干 4.10下降 2.4%', '腐竹 3.60上涨 10.0%', '逢雨天的集日改在桥洞下面开，价钱照旧，来早的先挑。')).toEqual(['', '^$', '^$', '^$', '']);
    expect(rows(WIDE, '1 豆腐 6 0 12', '2豆干 5 1 11', '3 腐竹 4 2 8', '逢雨天的集日改在桥洞下面开，价钱照旧，来早的先挑。')).toEqual(['', '^$', '^$', '^$', '']);
    expect(rows('集上的豆腐卖到', '三元 5角一斤', '豆干 4元 8角一斤', '腐竹 6元 2角一斤', '都比上个集日贵')).toEqual(['', '', '', '', '']);
    expect(rows(WIDE, '豆腐 3.50 持平', '老豆干 4.10下降 2.4%', '逢雨天的集日改在桥洞下面开，价钱照旧，来早的先挑。')).toEqual(['', '', '', '']);
  });

  it('finds none in speech', () => {
    expect(rows('周长庚说：磨坊转了二十年，', '停了二十年，如今又转了。', '他的邻居吴桂香也说：这声音好听。')).toEqual(['', '', '']);
  });
});
