import { describe, expect, it } from 'vitest';
import { headCost, verseCost } from '../../../src/core/article/kinds';
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
