import { describe, expect, it } from 'vitest';
import { defaultKnowledge } from '../../../src/core/proof';
import { ruleOf, questionsOf } from '../../../src/core/question/ask';
import { deskFields, placeFindings } from '../../../src/core/question/place';
import { isUnanswered, type Question } from '../../../src/core/question/question';
import { checkPage } from '../../../src/core/proof';
import { bulkAct } from '../../../src/renderer/state/bulk';
import { ALL_QUESTIONS, around, rowsOfQuestions, sameAs, sentenceOf, sinks, type QuestionView } from '../../../src/renderer/state/questions';
import { documentOf } from '../../../src/renderer/state/session';
import { openDesk } from '../../../src/core/pipeline';
import { DESK, READING } from './page';

const QUESTIONS = questionsOf(DESK, defaultKnowledge);
const rows = (view: Partial<QuestionView> = {}, counts = {}, questions: readonly Question[] = QUESTIONS) =>
  rowsOfQuestions(questions, { ...ALL_QUESTIONS, ...view }, DESK.articles[1]!.id, counts, ({ text, message }) => text + message.text.zh);
const listed = (...args: Parameters<typeof rows>): string[] => rows(...args).flatMap((row) => (row.type === 'question' ? [row.question.text] : []));
const groups = (...args: Parameters<typeof rows>): string[] => rows(...args).flatMap((row) => (row.type === 'group' ? [`${row.value} ${row.count}`] : []));
const doubt: Question = { ...QUESTIONS[0]!, key: 'doubt', kind: 'doubt', severity: 'B', class: 'layout', rule: 'doubtful-part', fingerprint: 'doubt' };

describe('the list of questions', () => {
  it('has what the inference doubts first, then by severity, each group in the page’s order', () => {
    expect(groups()).toEqual(['A 1', 'B 1', 'C 2']);
    expect(groups({}, {}, [...QUESTIONS, doubt])).toEqual(['doubt 1', 'A 1', 'B 1', 'C 2']);
    expect(groups({ group: 'rule' })).toHaveLength(4);
    expect(groups({ group: 'article' }).map((name) => name.split(' ')[0])).toEqual(DESK.articles.map(({ id }) => id).filter((id) => QUESTIONS.some(({ document }) => document === id)));
  });

  it('is filtered by severity, class, rule, article, state and words', () => {
    expect(listed({ severity: 'A' })).toEqual(['考察视察']);
    expect(listed({ rule: 'shortened-name' })).toEqual(['管委']);
    expect(listed({ class: 'term' })).toEqual(['考察视察']);
    expect(listed({ scope: 'article' })).toContain('管委');
    expect(listed({ state: 'answered' })).toEqual([]);
    expect(listed({ text: ' 词表禁用 ' })).toEqual(['考察视察']);
    expect(listed({ text: '没有' })).toEqual([]);
  });

  it('lets a rule sink that editors keep rejecting, but nothing of severity A', () => {
    const often = { accepted: 1, rejected: 9 };
    const [first, second] = QUESTIONS.filter(({ severity }) => severity === 'C');
    expect(sinks(first!, { [first!.rule]: often })).toBe(true);
    expect(sinks(first!, { [first!.rule]: { accepted: 0, rejected: 3 } })).toBe(false);
    expect(sinks(first!, { [first!.rule]: { accepted: 9, rejected: 9 } })).toBe(false);
    expect(sinks(QUESTIONS.find(({ severity }) => severity === 'A')!, { 'house-term': often })).toBe(false);
    expect(listed({ severity: 'C' }, { [first!.rule]: often })).toEqual([second!.text, first!.text]);
    expect(rows({ severity: 'C' }, { [first!.rule]: often }).at(-1)).toMatchObject({ sunk: true });
  });
});

describe('the words of a question', () => {
  it('stand in their sentence, which ends with its line', () => {
    for (const question of QUESTIONS) {
      const document = documentOf(DESK, question.document);
      const sentence = sentenceOf(document, question);
      expect(sentence.seen).toBe(question.text);
      expect(`${sentence.before}${sentence.after}`).not.toContain('\n');
      expect(document!.proof).toContain(`${sentence.before}${sentence.seen}${sentence.after}`);
      // A little more where a number would be cut.
      expect(around(document, question, 5).before.length).toBeLessThanOrEqual(17);
    }
  });
});

describe('answers to many questions', () => {
  it('are one act, whose edits do not overlap, and an undo of it is the page as it was', () => {
    const fixable = QUESTIONS.filter(({ rule, fixes }) => rule === 'house-term' && fixes.length > 0);
    const { acts, answered } = bulkAct(DESK, [...fixable, ...fixable], undefined, new Map());
    expect(answered).toEqual(fixable);
    expect(acts).toHaveLength(1);
    const entry = { ...acts[0]!, n: 1, at: '2026-01-01T00:00:00Z', by: '甲' };
    const desk = openDesk(READING, [entry]);
    expect(placeFindings(desk, deskFields(desk), checkPage(deskFields(desk), defaultKnowledge), ruleOf).filter(({ rule }) => rule === 'house-term').every((one) => !isUnanswered(one))).toBe(true);
    expect(openDesk(READING, [entry, { type: 'undo', of: 1, n: 2, at: entry.at, by: '甲' }]).articles.map(({ proof }) => proof)).toEqual(DESK.articles.map(({ proof }) => proof));
  });

  it('leave doubts and what has no fix alone', () => {
    expect(bulkAct(DESK, [doubt, { ...QUESTIONS[0]!, fixes: [] }], undefined, new Map())).toEqual({ acts: [], answered: [] });
  });

  it('find the same words elsewhere while they are open', () => {
    const [first] = QUESTIONS;
    const twin: Question = { ...first!, key: 'twin' };
    expect(sameAs([first!, twin, { ...twin, key: 'done', state: 'accepted' }, { ...twin, key: 'other', rule: 'x' }], first!).map(({ key }) => key)).toEqual([first!.key, 'twin']);
    expect(sameAs([first!], { rule: first!.rule, text: '' })).toEqual([]);
  });
});
