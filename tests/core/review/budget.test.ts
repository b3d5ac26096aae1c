import { describe, expect, it } from 'vitest';
import { allowedErrors, budgetOf, errorsOf, rateOf, type OpenError } from '../../../src/core/review/budget';
import { COUNTING, rowOfRule, rowOfWords } from '../../../src/core/review/counting';
import { writeAct } from '../../../src/core/review/hand';
import { stand } from './stand';

describe('the row of an error', () => {
  it.each([
    ['部暑', '部署', 'character'], ['的的', '的', 'character'], ['青河县', '河青县', 'swapped'], ['水库大坝', '', 'characters'], ['', '以上人员名单另发', 'passage'], [',', '，', 'punctuation'], ['。', '', 'punctuation'],
    ['2023', '2024', 'number'], ['12.5%', '125%', 'number'], ['Galey', 'Galley', 'foreign-word'], ['完 成', '完成', undefined], ['完\n成', '完成', undefined], ['甲，', '乙。', 'character'],
  ])('%j to %j is %s', (was, insert, row) => expect(rowOfWords(was, insert)).toBe(row));

  it('follows the class of the rule that found it', () => {
    expect(rowOfRule('numeral', 'C', '二', '两')).toBe('numeral-style');
    expect(rowOfRule('numeral', 'B', '下降2倍', undefined)).toBe('fact');
    expect(rowOfRule('consistency', 'A', '张三', '张山')).toBe('fact');
    expect(rowOfRule('character', 'C', '暑', undefined)).toBe('character');
    expect(rowOfRule('layout', 'C', 'a', 'b')).toBeUndefined();
  });

  it('names a clause wherever a weight was verified', () => {
    for (const row of Object.values(COUNTING)) expect(row.clause !== '').toBe(row.verified);
  });
});

describe('the error budget', () => {
  const none = (): undefined => undefined;
  const question = (text: string, fix: string, from: number, more: Partial<OpenError> = {}): OpenError => ({ document: 'a0', proof: { from, to: from + text.length }, rule: 'r', class: 'character', severity: 'C', text, fixes: [fix], ...more });

  it('counts what is mended and what is open, and never the layout', () => {
    const article = stand(['标题,一行', '正文,第一行', '接着;说完'], ['headline', 'paragraph', '-']);
    const budget = budgetOf([article.lay()], [], none);
    expect(budget.mended.map(({ row, tenths, headline, origin }) => [row.name, tenths, headline, origin])).toEqual([['punctuation', 1, true, 'extraction'], ['punctuation', 1, false, 'extraction']]);
    expect(budget.open.map(({ row, was }) => [row.name, was])).toEqual([['punctuation', ';']]);
    expect(budget.characters).toBe(16);
  });

  it('counts an editor’s correction, not an editor’s rewriting, and nothing that was rejected', () => {
    const fixed = stand(['青河县部暑工作'], ['paragraph']);
    fixed.acts.push(writeAct(fixed.lay(), { from: 4, to: 5, insert: '署' })!);
    expect(budgetOf([fixed.lay()], [], none).mended).toMatchObject([{ row: { name: 'character' }, origin: 'text', by: '王编辑' }]);
    fixed.acts.push({ type: 'decide', verdict: 'rejected', edits: [fixed.lay().patches.find(({ origin }) => origin === 'hand')!] });
    expect(budgetOf([fixed.lay()], [], none)).toMatchObject({ mended: [], open: [] });
    const rewritten = stand(['青河县部暑工作'], ['paragraph']);
    rewritten.acts.push(writeAct(rewritten.lay(), { from: 0, to: 7, insert: '县里昨天开会研究了防汛' })!);
    expect(budgetOf([rewritten.lay()], [], none)).toMatchObject({ mended: [], rewritten: 1 });
  });

  it('doubles words in headlines, counts the same error three times at most, and the style of numerals one error at most', () => {
    const article = stand(['标题一行', '正文第一行'], ['headline', 'paragraph']);
    const same = Array.from({ length: 5 }, () => question('暑', '署', 6));
    const budget = budgetOf([article.lay()], [question('题', '目', 1), ...same], none);
    expect(budget.open.map(({ tenths }) => tenths)).toEqual([20, 10, 10, 10, 0, 0]);
    expect(budget.open.at(-1)?.capped).toBe('repeats');
    const style = budgetOf([article.lay()], Array.from({ length: 14 }, (_, i) => question(`${i}二`, `${i}两`, 6, { class: 'numeral' })), none).open;
    expect(errorsOf(style)).toBe(1);
    expect(style.filter(({ capped }) => capped === 'style')).toHaveLength(4);
    const marks = budgetOf([article.lay()], Array.from({ length: 5 }, () => question('，', '。', 6, { class: 'punctuation' })), none).open;
    expect(errorsOf(marks)).toBe(0.5);
  });

  it('puts errors in relation to the text', () => {
    expect(rateOf([], 0)).toBe(0);
    expect(allowedErrors(20_000)).toBe(6);
  });
});
