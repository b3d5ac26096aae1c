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

  it('are told by labels of one length or one ending, which stand on short lines', () => {
    const text = ['老街的石板是一百二十年前铺的，走不了车。', '拆：旧货栈只留一面墙', '旧货栈拆下的青砖都编了号，堆在河边的空地上。', '留：给箍桶匠一间铺子', '箍桶匠在铺子里收了两个徒弟，白天学手艺，晚', '上讲木头的脾气。'];
    expect(heads(...text)).toEqual([text[1], text[3]]);
    expect(heads(...text.map((line) => line.replace('拆：', '东门桥：').replace('留：', '西门桥：')))).toEqual(['东门桥：旧货栈只留一面墙', '西门桥：给箍桶匠一间铺子']);
    // Not those of questions and answers, nor of lines as long as text is.
    expect(heads(...text.map((line) => line.replace('拆：', '问：').replace('留：', '答：')))).toEqual([]);
    expect(heads(...text.map((line) => line.replace('：旧货栈', '：从前街坊们都爱去的旧货栈')))).toEqual([]);
  });
});
