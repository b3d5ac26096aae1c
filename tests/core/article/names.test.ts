import { describe, expect, it } from 'vitest';
import { isForeignName, isPersonName, readNames } from '../../../src/core/article/names';

describe('isPersonName', () => {
  it.each(['王强', '李小满', '李长年', '欧阳雪', '司马长风'])('takes %s', (name) => expect(isPersonName(name)).toBe(true));
  it.each(['春天', '我们', '经的', '进行了', '王', '王小明说', 'Tom', '江苏', '简讯', '通告', '国台办', '文化', '云山县', '于今年', '方百年'])('refuses %s', (text) => expect(isPersonName(text)).toBe(false));
});

describe('readNames', () => {
  it('reads several, and a spaced one of two characters', () => {
    expect(readNames('王强 李小满')).toEqual(['王强', '李小满']);
    expect(readNames('王强、李小满')).toEqual(['王强', '李小满']);
    expect(readNames('李 满')).toEqual(['李满']);
  });

  it('reads one whose given name a blank parts', () => {
    expect(readNames('韩小 雨')).toEqual(['韩小雨']);
    expect(readNames('罗一鸣 韩小 雨')).toEqual(['罗一鸣', '韩小雨']);
    expect(readNames('韩小 雨 晴')).toBeNull();
  });
  it('refuses what is not all names', () => {
    expect(readNames('王强 在现场')).toBeNull();
    expect(readNames('')).toBeNull();
  });

  it('reads names of other tongues only where asked for', () => {
    expect(isForeignName('安娜·贝克')).toBe(true);
    expect(readNames('安娜·贝克')).toBeNull();
    expect(readNames('安娜·贝克', true)).toEqual(['安娜·贝克']);
  });
});
