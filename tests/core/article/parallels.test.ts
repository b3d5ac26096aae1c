import { describe, expect, it } from 'vitest';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

const heads = (...lines: string[]): string[] => [...readLines(pageLines(lines.join('\n')), DEFAULT_PROFILE)].filter((line) => line.heads).map(({ shown }) => shown);

describe('sub-headings that are made alike', () => {
  it('are told by their length and their words, each behind a whole sentence', () => {
    expect(heads('都围着一口老井。', '一口老井，打出清水', '井在村东，水是甜的，', '谁家都来挑。', '一口老井，打出笑声', '夏天的夜里人最多。')).toEqual(['一口老井，打出清水', '一口老井，打出笑声']);
  });

  it('are no lines of text that begin alike, stand in mid-sentence, or end with a stop', () => {
    expect(heads('都围着一口老井。', '一口老井，在村东头', '谁家都来挑。', '一口老井，养大三代')).toEqual([]);
    expect(heads('都说的是', '一口老井，打出清水', '又说起', '一口老井，打出笑声')).toEqual([]);
    expect(heads('都围着一口老井。', '一口老井，打出清。', '谁家都来挑。', '一口老井，打出笑。')).toEqual([]);
  });
});
