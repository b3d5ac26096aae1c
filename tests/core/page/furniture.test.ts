import { describe, expect, it } from 'vitest';
import { furnitureGuess, jumpOf } from '../../../src/core/page/furniture';

describe('furnitureGuess', () => {
  it.each([
    '第3版', 'A12', '2021 年 3 月 8 日 星期一', '2021.3.8 星期一', '责编：林小满', '责任编辑 林小满', '版式设计 林小满', '校对：林小满', '新闻热线：3344556', '热线电话：（0100）3344556',
    '邮箱：desk_1@example.com', 'E-mail：desk@example.org', '本版图片除署名外均为资料图片', '要闻 2021 年 3 月 8 日 星期一 编辑：林小满',
    '2021-03-08 教育A3', '教育A3', '新闻热线：3344556本版图片除署名外均为资料图片', '（下转第三版）', '▶上接A1版', '（下转 A4 版）', '开发区E-mail：desk@example.org', '第8版 要闻2021年3月8日', '08要闻', '第 2 版 民生 2021 年 3 月 8 日 星期一', '2021年3月8日 星期一 教育 5', '5责编：林小满', '05', '青河日报', '山城都市报', '责任编辑：林小满 美编：王小强 电话：（0100） 3344556',
  ])('knows %s', (line) => {
    expect(furnitureGuess(line)).toBe('sure');
  });

  it('knows a folio that ran into what is behind it', () => {
    expect(['07教育', '11邮箱：desk_07@example.com', '3科技新闻', '教育07', '要闻综合 02'].map((line) => furnitureGuess(line))).toEqual(['sure', 'sure', 'sure', 'sure', 'sure']);
    expect(['12名教师下乡支教', '2025教育年会开幕'].map((line) => furnitureGuess(line))).toEqual(['no', 'no']);
  });

  it('knows names of sections, and doubts short words and bare numbers', () => {
    expect(furnitureGuess('要闻')).toBe('section');
    expect(furnitureGuess('文化·副刊')).toBe('section');
    expect(furnitureGuess('文化·山谣')).toBe('no');
    expect(furnitureGuess('青山谣')).toBe('perhaps');
    expect(furnitureGuess('7')).toBe('perhaps');
    expect(furnitureGuess('乡村纪事 04')).toBe('perhaps');
    expect(furnitureGuess('老街纪事40')).toBe('no');
  });

  it.each([
    '2021年3月8日，全县召开春耕动员大会。', '他拨通了电话，对方说编辑不在。', '记者拨打热线电话3344556咨询，对方表示将尽快答复。', '第3版上登着那条消息，他看了很久。', '■ 资料图',
    '2021年3月8日（星期一），惊', '2021年3月8日起，山', '父亲订了三十年日报，一张没丢', '他读完了一份日报。',
  ])('leaves text alone: %s', (line) => {
    expect(furnitureGuess(line)).toBe('no');
  });

  it('doubts a date whose weekday stands in brackets: sentences begin so', () => {
    expect(furnitureGuess('2021 年 3 月 8 日（星期一）')).toBe('perhaps');
    expect(furnitureGuess('2021 年 3 月 8 日（星期一） 第3版')).toBe('sure');
  });

  it('tells the post of somebody from a headline that begins with its word', () => {
    const isName = (text: string): boolean => text === '林小满';
    expect(furnitureGuess('编辑 林小满', [], isName)).toBe('sure');
    expect(furnitureGuess('编辑：林小满', [], isName)).toBe('sure');
    expect(furnitureGuess('编辑部里的灯', [], isName)).toBe('no');
    expect(furnitureGuess('统筹城乡供水', [], isName)).toBe('no');
  });

  it('takes the house’s own standing lines', () => {
    expect(furnitureGuess('让世界听见山的声音', ['让世界听见 山的声音'])).toBe('sure');
    expect(furnitureGuess('让世界听见山的声音')).toBe('no');
  });
});

describe('jumpOf', () => {
  it.each([['（下转第3版）', 'to'], ['▶下转A4版', 'to'], ['（上接第一版）', 'from'], ['（紧接1版）', 'from'], ['（ 下 转 第 三 版 ）', 'to'], ['他转到第三版，看了很久。', null], ['下转弯处有一口井', null]])('%s', (line, way) => {
    expect(jumpOf(line)).toBe(way);
  });
});
