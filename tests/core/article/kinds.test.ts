import { describe, expect, it } from 'vitest';
import { headCost, verseCost } from '../../../src/core/article/kinds';
import { bestPath } from '../../../src/core/article/path';
import { readLines } from '../../../src/core/article/reading';
import { pageLines } from '../../../src/core/page/lines';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';

const read = (...lines: string[]) => readLines(pageLines(`${lines.join('\n')}\n`), DEFAULT_PROFILE);

describe('an interview', () => {
  it('has questions that look like headlines, but for the answer behind', () => {
    const [asked, answer] = read('一、磨坊几点开门？', '答：每天清晨六点，水大的');
    expect(headCost(asked!, answer)).toBeGreaterThan(headCost(asked!, undefined) + 4);
  });

  it('is no poem, however short its lines are', () => {
    const [question, verse] = read('问：磨坊几点开门', '磨坊在清晨醒来');
    expect(verseCost(question!)).toBeGreaterThan(verseCost(verse!) + 4);
  });
});

describe('a line of a text that looks like a headline', () => {
  it('holds an address, behind which the line has no room for more', () => {
    const [address, mail, bare] = read('报名请上 www.example.org/', '来稿请寄 mill@example.org', '东岭老磨坊又转了');
    for (const line of [address!, mail!]) expect(headCost(line, undefined)).toBeGreaterThan(headCost(bare!, undefined) + 4);
  });

  it('is a sound that trails off, and no word in quotation marks', () => {
    const [sound, word] = read('“吱呀——”', '“老磨坊”');
    expect(headCost(sound!, undefined)).toBeGreaterThan(headCost(word!, undefined) + 4);
  });

  it('is told by the rest of its word behind it', () => {
    const end = ['本报讯三月八日清晨，东岭村的老磨坊', '又转了起来，水从渠里哗哗地流进来，门外', '着的人都笑了。', '《东岭村磨坊图》的清样已于昨天付', '印，图集里有守磨人周长庚收着的老旧', '照片和一张水渠图样村民人人都有一册他说', '只要还走得动就天天来开门。'];
    const labels = bestPath(read(...end));
    const kinds = end.map((_, i) => labels.kind(i));
    expect(kinds).toEqual(end.map(() => 'body'));
  });
});

describe('a caption', () => {
  it('has its first line, though it could be a headline, where the next one is the rest of its word', () => {
    const lines = ['在东岭村一处修缮一新的老磨坊', '里，守磨人正往石磨里添着新收的', '玉米。 姻 资料图', '近日，东岭村的老磨坊又转了起来，水从渠', '里哗哗地流进来，门外等着的人都笑了。'];
    const labels = bestPath(read(...lines));
    expect(lines.map((_, i) => (labels.first(i) ? labels.kind(i) : ''))).toEqual(['caption', '', '', 'body', '']);
  });
});
