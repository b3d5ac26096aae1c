import { describe, expect, it } from 'vitest';
import { readBrokenOpening, readOpening } from '../../../src/core/article/dateline';

const dateline = (text: string, known?: string[]): string | null => {
  const found = readOpening(text, known);
  return found && found.datelineEnd > 0 ? text.slice(0, found.datelineEnd) : null;
};

describe('readOpening', () => {
  it.each([
    ['本报讯 三月八日，', '本报讯'],
    ['山乡日报讯 三月八日，', '山乡日报讯'],
    ['山 乡 日 报 讯 “春 耕', '山 乡 日 报 讯'],
    ['本报讯（记者 王强）三月', '本报讯'],
    ['新华社北京3月8日电 记者从', '新华社北京3月8日电'],
    ['新华社北京3月8日电（记者王强）记者', '新华社北京3月8日电'],
    ['本报北京3月8日电 （记者王强）国家', '本报北京3月8日电'],
    ['山乡日报3月8日讯 春耕', '山乡日报3月8日讯'],
    ['山乡日报东岭 3 月 8 日讯（记者 王强）春耕', '山乡日报东岭 3 月 8 日讯'],
    ['山乡晚报讯春耕开始了', '山乡晚报讯'],
    ['东岭经济报讯春耕开始了', '东岭经济报讯'],
    ['本报讯磨坊转了', '本报讯'],
    ['新华社东岭3月8日电磨坊转了', '新华社东岭3月8日电'],
  ])('reads %s', (text, expected) => expect(dateline(text)).toBe(expected));

  it('finds the by-line behind the dateline and the text behind both', () => {
    const text = '本报讯 （记者 王强） 三月八日';
    const found = readOpening(text)!;
    expect(text.slice(found.byline!.from, found.byline!.to)).toBe('（记者 王强）');
    expect(text.slice(found.textFrom)).toBe('三月八日');
  });

  it('knows the house’s own opening', () => {
    expect(dateline('山乡快递 三月八日', [])).toBeNull();
    expect(dateline('山乡快递 三月八日', ['山乡快递'])).toBe('山乡快递');
  });

  it.each(['通讯员说', '他收到一条短讯说', '三月八日', '本报的老读者', '他向县里通报讯问经过', '山乡晚报讯员老周', '本报讯息台', '本报3月8日电话采访了守磨人'])('finds none in %s', (text) => expect(readOpening(text)).toBeNull());
});

describe('readBrokenOpening', () => {
  it('goes on over the end of a line', () => {
    const texts = ['本报讯（记者 王', '强、李小满） 三月八日清', '晨，磨坊转了'];
    const found = readBrokenOpening(texts, 0)!;
    expect(found.lines).toBe(2);
    const joined = texts[0]! + texts[1]!;
    expect(joined.slice(0, found.opening.datelineEnd)).toBe('本报讯');
    expect(joined.slice(found.opening.byline!.from, found.opening.byline!.to)).toBe('（记者 王强、李小满）');
    expect(joined.slice(found.opening.textFrom)).toBe('三月八日清');
  });

  it('puts a broken agency line together', () => {
    expect(readBrokenOpening(['新华社北京3月8', '日电 记者从有关部门'], 0)!.lines).toBe(2);
  });

  it('puts a paper’s name and its 讯 on the next line together', () => {
    expect(readBrokenOpening(['山 乡 日 报', '讯 三月八日清晨'], 0)!.lines).toBe(2);
    expect(readBrokenOpening(['山乡日报 3 月 8', '日讯（记者 王强）清晨'], 0)!.lines).toBe(2);
    expect(readBrokenOpening(['山乡日报', '三月八日清晨'], 0)).toBeNull();
  });

  it('finds the by-line behind a dateline that fills its line', () => {
    const found = readBrokenOpening(['山乡日报 3 月 8 日讯', '（记者 王强） 清晨 6'], 0)!;
    expect(found).toMatchObject({ lines: 2, opening: { byline: { names: ['王强'] } } });
    expect(readBrokenOpening(['山乡日报讯', '清晨六点，山雾'], 0)!.lines).toBe(1);
    const narrow = ['东岭', '都市报', '讯  清晨六', '点，山雾'];
    expect(narrow.map((_, at) => readBrokenOpening(narrow, at)?.lines ?? 0)).toEqual([3, 0, 0, 0]);
  });

  it('leaves a line alone that has its opening, or none', () => {
    expect(readBrokenOpening(['本报讯 三月八日', '清晨'], 0)!.lines).toBe(1);
    expect(readBrokenOpening(['磨坊转了（见图', '片）'], 0)).toBeNull();
  });
});
