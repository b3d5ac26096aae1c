import { describe, expect, it } from 'vitest';
import { breaksInside, headParts } from '../../../src/core/article/headline';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

const roles = (...own: string[]): string[] => {
  const lines = readLines(pageLines(own.join('\n')), DEFAULT_PROFILE);
  return headParts(lines, own.map((_, i) => i)).map((part) => `${part.role}:${part.lines.map((i) => own[i]).join('/')}`);
};

describe('headParts', () => {
  it('tells kicker, headline and deck by their length', () => {
    expect(roles('山乡走笔', '老磨坊又转了', '东岭村文化遗产保护两年观察记')).toEqual(['kicker:山乡走笔', 'headline:老磨坊又转了', 'deck:东岭村文化遗产保护两年观察记']);
  });

  it('takes one sentence over several lines for one headline', () => {
    expect(roles('东岭经济开发区', '组织新进人员观摩重点工程建设')).toEqual(['headline:东岭经济开发区', 'headline:组织新进人员观摩重点工程建设']);
    expect(roles('石桥县水利局', '与三家设计院', '签订渠道改造协议')).toEqual(['headline:石桥县水利局', 'headline:与三家设计院', 'headline:签订渠道改造协议']);
  });

  it('takes one line for the headline', () => {
    expect(roles('老磨坊又转了')).toEqual(['headline:老磨坊又转了']);
  });

  it('keeps lines together that a quotation runs through', () => {
    expect(roles('一座“老', '磨坊”的新生')).toEqual(['headline:一座“老/磨坊”的新生']);
    expect(breaksInside('一座“老', '磨坊”的新生')).toBe(true);
    expect(breaksInside('一座老磨坊', '两代守夜人')).toBe(false);
  });
});
