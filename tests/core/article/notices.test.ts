import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

const letters = (...lines: string[]): (string | null)[] => [...readLines(pageLines(lines.join('\n')), DEFAULT_PROFILE)].map(({ letter }) => letter);

describe('who issued a notice, and the day', () => {
  it('sign it behind its last sentence', () => {
    expect(letters('三、本公告自张贴之日起施行。', '石坪县水务局', '2023年6月1日')).toEqual([null, 'signature', 'signature']);
    expect(letters('请过往船只减速慢行。', '石坪县航道管理站', '石坪县公安局水上支队', '6月1日')).toEqual([null, 'signature', 'signature', 'signature']);
  });

  it('is no office, or no sentence’s end', () => {
    expect(letters('请过往船只减速慢行。', '山水之间的约定', '2023年6月1日')).toEqual([null, null, null]);
    expect(letters('一期工程完工的有', '石坪县水务局', '6月1日')).toEqual([null, null, null]);
    expect(letters('请过往船只减速慢行。', '石坪县水务局', '公布新的水价')).toEqual([null, null, null]);
  });

  it('signs alone where the notice announced what it says, and names it', () => {
    const text = ['本周六起渡船改点，有关事项如下：', '一、早班改到六时开。', '二、要包船的，到石坪县航道管理站登记。'];
    expect(letters(...text, '石坪县航道管理站')).toEqual([null, null, null, 'signature']);
    expect(letters(...text, '石坪县水务局')).toEqual([null, null, null, null]);
    expect(letters(...text.slice(1), '石坪县航道管理站')).toEqual([null, null, null]);
    expect(letters(...text.slice(0, 2), '要包船的可以先找', '石坪县航道管理站')).toEqual([null, null, null, null]);
  });

  it('is no running date, which it would be elsewhere', () => {
    const [, , dated] = [...readLines(pageLines('请过往船只减速慢行。\n石坪县水务局\n2023年6月1日'), DEFAULT_PROFILE)];
    const [, alone] = [...readLines(pageLines('请过往船只减速慢行。\n2023年6月1日'), DEFAULT_PROFILE)];
    expect([dated!.furniture, alone!.furniture]).toEqual(['no', 'sure']);
  });
});
