import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkField, defaultKnowledge } from '../../../src/core/proof';
import { knowledgeOf } from '../../../src/core/proof/house';
import { formatRow, HOUSE_HEAD, parseHouse, type HouseRow } from '../../../src/core/proof/house-file';
import { say } from '../../../src/core/text/say';

const isRule = (name: string): boolean => ['house-term', 'redundant-wording', 'unlikely-character'].includes(name);
const rowsOf = (text: string): HouseRow[] => parseHouse(text, isRule).rows.map(({ row }) => row);
const ROWS: readonly HouseRow[] = [
  { kind: 'forbidden', wrong: '豆腐渣工程', use: [], why: '' },
  { kind: 'cautious', wrong: '首富', use: ['企业家'], why: '斟酌', within: ['首富榜'] },
  { kind: 'preferred', wrong: '甲型流感', use: ['甲流', '甲型 H1N1'], why: '本报习惯' },
  { kind: 'person', name: '苏望海', posts: ['市长', '市委副书记'] },
  { kind: 'ignore', wording: '目前正在', rule: 'redundant-wording', why: '' },
  { kind: 'ignore', wording: '云上青河', why: '栏目名' },
  { kind: 'rule', rule: 'unlikely-character', setting: 'off', why: '' },
  { kind: 'rule', rule: 'redundant-wording', setting: 'B', why: '总编要求' },
];

describe('the house’s list', () => {
  it('reads what it writes', () => {
    expect(rowsOf(`${HOUSE_HEAD}${ROWS.map(formatRow).join('\n')}\n`)).toEqual(ROWS);
  });

  it('takes the kinds in English, Windows line ends, a byte order mark and either bar', () => {
    expect(rowsOf('\ufeff# remark\r\nforbidden\t首个\t第一个|首家\r\n\r\nRule\tredundant-wording\tOFF\r\nperson\t苏望海\t市长、书记')).toEqual([
      { kind: 'forbidden', wrong: '首个', use: ['第一个', '首家'], why: '' }, { kind: 'rule', rule: 'redundant-wording', setting: 'off', why: '' }, { kind: 'person', name: '苏望海', posts: ['市长', '书记'] },
    ]);
  });

  it.each([
    ['禁止\t首个', '第一栏“禁止”'], ['禁用 首个 第一个', 'Tab'], ['禁用\t\t第一个', '第二栏'], ['禁用\t首', '只有一个字'], ['规范\t首个', '第三栏（改用的写法）'],
    ['人名\t苏望海', '职务'], ['慎用\t首富\t\t\t富豪榜', '富豪榜'], ['规则\tno-such-rule\t关', 'no-such-rule'], ['规则\thouse-term\t高', '“高”'], ['忽略\t首个\tno-such-rule', 'no-such-rule'],
  ])('names the line of “%s” and lets the others count', (line, words) => {
    const { rows, faults } = parseHouse(`# 词表\n${line}\n禁用\t豆腐渣工程`, isRule);
    expect(rows.map((row) => row.line)).toEqual([3]);
    expect(faults.map((fault) => fault.line)).toEqual([2]);
    expect(say(faults[0]!.said, 'zh')).toContain(words);
    expect(say(faults[0]!.said, 'en')).not.toMatch(/\{\w+\}/);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('禁用', '忽略', '规则', '\t', '\n', '|', '字', 'A', '#'), maxLength: 40 }), (text) => {
      const { rows, faults } = parseHouse(text, isRule);
      for (const { row } of rows) expect(rowsOf(formatRow(row))).toEqual([row]);
      expect(new Set([...rows, ...faults].map(({ line }) => line)).size).toBe(rows.length + faults.length);
    }));
  });
});

describe('knowledgeOf', () => {
  const ask = (text: string, ...rows: HouseRow[]): string[] =>
    checkField({ where: 'para:0', role: 'paragraph', text }, knowledgeOf(rows)).map(({ rule, severity, text: seen, fixes }) => [rule, severity, seen, ...fixes].join(' '));

  it('is the default’s without rows', () => expect(knowledgeOf([])).toBe(defaultKnowledge));

  it('asks what the house asks', () => {
    expect(ask('这是一处豆腐渣工程。', ROWS[0]!)).toEqual(['house-term A 豆腐渣工程']);
    expect(ask('他登上首富榜，成为首富。', ROWS[1]!)).toEqual(['house-term B 首富']);
    expect(ask('大桥目前正在施工。', { kind: 'rule', rule: 'redundant-wording', setting: 'B', why: '' })).toEqual(['redundant-wording B 目前正在 正在 目前']);
    expect(ask('大桥目前正在施工。', { kind: 'rule', rule: 'redundant-wording', setting: 'off', why: '' })).toEqual([]);
  });

  it('leaves a kept wording alone, for its own rule or for all', () => {
    expect(ask('大桥目前正在施工。')).toHaveLength(1);
    expect(ask('大桥目前正在施工。', ROWS[4]!)).toEqual([]);
    expect(ask('大桥目前正在施工。', { kind: 'ignore', wording: '目前正在', rule: 'house-term', why: '' })).toHaveLength(1);
    expect(ask('大桥目前正在施工。', { kind: 'ignore', wording: '目前正在', why: '' })).toEqual([]);
  });

  it('lets the house’s row for a wording of the starter list go first', () => {
    const [term] = defaultKnowledge.terms;
    const own: HouseRow = { kind: 'preferred', wrong: term!.wrong, use: ['甲乙'], why: '' };
    expect(knowledgeOf([own]).terms.filter(({ wrong }) => wrong === term!.wrong)).toEqual([own]);
    expect(knowledgeOf([{ kind: 'ignore', wording: term!.wrong, why: '' }]).terms.some(({ wrong }) => wrong === term!.wrong)).toBe(false);
  });
});
