import { describe, expect, it } from 'vitest';
import { checkField, defaultKnowledge, proofRules } from '../../../src/core/proof/index';
import { parseGroup, standsWithin, type phraseRule, type PhraseRow } from '../../../src/core/proof/phrases';

const why = { zh: '“{wrong}”应为“{right}”', en: '{wrong} is {right}' };

describe('rows', () => {
  it('are read with their fixes and what they keep', () => {
    expect(parseGroup({ source: 's', why, rows: '部份→部分|一部分!全部份额' })).toEqual([{ wrong: '部份', right: ['部分', '一部分'], why, source: 's', keeps: ['全部份额'] }]);
  });
  it.each(['部份', '份→分', '部份→部分!额度', '部份→部分!部份'])('that are not rows are refused: %s', (rows) => expect(() => parseGroup({ source: 's', why, rows })).toThrow());
  it('are silent inside longer wordings', () => expect([standsWithin('全部份额', 1, '部份', ['全部份额']), standsWithin('大部份人', 1, '部份', ['全部份额'])]).toEqual([true, false]));
});

describe('every row of every phrase rule', () => {
  const rules = proofRules.flatMap((rule) => ('rows' in rule ? [rule as ReturnType<typeof phraseRule>] : []));
  const find = (rule: ReturnType<typeof phraseRule>, text: string) => [...rule.check({ where: 'para:0', role: 'paragraph', text }, defaultKnowledge)];

  it('is there', () => expect(rules.length).toBeGreaterThanOrEqual(4));
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s: flags its wrong form, keeps what it names, stands once, and its fixes are clean', (_name, rule) => {
    const seen = new Set<string>();
    for (const row of rule.rows as readonly PhraseRow[]) {
      expect(seen.has(row.wrong), row.wrong).toBe(false);
      seen.add(row.wrong);
      expect(find(rule, `，${row.wrong}。`).some((report) => report.from <= 1 && report.fixes[0] === row.right[0]), row.wrong).toBe(true);
      for (const kept of row.keeps) expect(find(rule, `，${kept}。`).some((report) => report.data?.['wrong'] === row.wrong), `${row.wrong} in ${kept}`).toBe(false);
      for (const right of row.right) expect(find(rule, `，${right}。`), `${row.wrong}→${right}`).toEqual([]);
    }
  });
  it('is found through the pipeline of rules', () => expect(checkField({ where: 'para:0', role: 'paragraph', text: '完成部暑' }, defaultKnowledge).map(({ rule }) => rule)).toEqual(['wrong-character']));
});
