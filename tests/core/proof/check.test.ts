import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkArticle, checkField, checkPage, createSpeller, defaultKnowledge, proofRules, type ProofKnowledge } from '../../../src/core/proof/index';
import { packModel } from '../../../src/core/proof/speller/model';
import type { ArticleFields, Field } from '../../../src/core/rule/rule';
import { smallModel } from './speller/small';
import { staysWithin } from '../../cost';

const paragraph = (text: string, where = 'para:0'): Field => ({ where, role: 'paragraph', text });
const article = (...fields: Field[]): ArticleFields => ({ id: 'a', fields });

describe('checkArticle', () => {
  it('gathers paragraph and article rules by field and place', () => {
    const found = checkArticle(article(paragraph('2024年7月23日（星期三），完成部暑,群众满意。')), defaultKnowledge);
    expect(found.map(({ rule, text }) => [rule, text])).toEqual([['wrong-weekday', '星期三'], ['wrong-character', '部暑'], ['halfwidth-mark', ',']]);
  });

  it('asks one question a place', () => {
    const found = checkArticle(article(paragraph('要再接再励，持之以横。')), defaultKnowledge);
    expect(found.map(({ text }) => text)).toEqual(['再接再励', '持之以横']);
  });

  it('finds the same in the same text elsewhere, at its own place', () => {
    const one = checkField(paragraph('完成部暑', 'para:0'), defaultKnowledge);
    const other = checkField(paragraph('完成部暑', 'para:7'), defaultKnowledge);
    expect(other).toEqual(one.map((finding) => ({ ...finding, where: 'para:7' })));
  });

  it('leaves ignored wordings alone', () => {
    const knowledge: ProofKnowledge = { ...defaultKnowledge, ignore: ['部暑科技'] };
    expect(checkArticle(article(paragraph('部暑科技公司开业')), knowledge)).toEqual([]);
    expect(checkArticle(article(paragraph('完成部暑')), knowledge)).toHaveLength(1);
  });

  it('switches rules off and changes their severity', () => {
    const text = article(paragraph('完成部暑,好'));
    const knowledge: ProofKnowledge = { ...defaultKnowledge, switches: { 'halfwidth-mark': { off: true }, 'wrong-character': { severity: 'A' } } };
    expect(checkArticle(text, knowledge).map(({ rule, severity }) => [rule, severity])).toEqual([['wrong-character', 'A']]);
  });

  it('takes a word for a name where the article calls somebody by it', () => {
    const twice = (...texts: string[]): string[] => checkArticle(article(...texts.map((text, i) => paragraph(text, `para:${i}`))), defaultKnowledge).map(({ text }) => text);
    expect(twice('这天安排安排四个组去量水位。')).toEqual(['安排安排']);
    expect(twice('组长安排又忙了一天。', '这天安排安排四个组去量水位。')).toEqual([]);
    expect(twice('他家小儿子名叫高兴。', '刚进门，高兴高兴得直拍手。')).toEqual([]);
    // A particle in a name is none.
    expect(twice('“种得细，收得稳。”村民施得地说，桃子又红了。', '施得地这个名字是爷爷取的。')).toEqual([]);
    // A post itself is none.
    expect(twice('家长代表代表走进教室。')).toEqual(['代表代表']);
  });

  it('checks a page article by article', () => {
    const page = [article(paragraph('完成部暑')), { id: 'b', fields: [paragraph('工程完工。')] }];
    expect([...checkPage(page, defaultKnowledge)].map(([id, found]) => [id, found.length])).toEqual([['a', 1], ['b', 0]]);
  });
});

describe('the speller among the rules', () => {
  const knowledge: ProofKnowledge = { ...defaultKnowledge, speller: createSpeller(packModel(smallModel())) };
  const rules = (fields: Field[], known = knowledge): string[] => checkArticle(article(...fields), known).map(({ rule }) => rule);
  const GUESSED = '今年的秋收工作以经全面展开。';

  it('gives way to a rule that knows a reason', () => {
    expect(rules([paragraph('桥头街道认真部暑供暖工作，确保群众满意。')])).toEqual(['wrong-character']);
  });

  it('gives way to the house\'s own term at the place', () => {
    expect(rules([paragraph(GUESSED)], { ...knowledge, terms: [{ kind: 'cautious', wrong: '工作以经', use: [], why: '本报用语' }] })).toEqual(['house-term']);
  });

  it('asks about what stands once, not about what the article says again', () => {
    expect(rules([paragraph(GUESSED)])).toEqual(['unlikely-character']);
    expect(rules([paragraph(GUESSED), paragraph('据西街居委会介绍，工作以经做完。', 'para:1')])).toEqual([]);
  });

  it('comes and goes with the knowledge, whatever was found in the same paragraph before', () => {
    for (let i = 0; i < 2; i++) {
      expect(checkField(paragraph(GUESSED), defaultKnowledge)).toEqual([]);
      expect(checkField(paragraph(GUESSED), knowledge).map(({ rule, text, fixes }) => [rule, text, fixes])).toEqual([['unlikely-character', '以', ['已']]]);
    }
  });

  it('reads ahead, each text once, and finds in a page what it finds in each of its articles', () => {
    const speller = createSpeller(packModel(smallModel()));
    const asked: string[] = [];
    const listening: ProofKnowledge = { ...defaultKnowledge, speller: { ...speller, check: (text, context) => (asked.push(text), speller.check(text, context)) } };
    const page = Array.from({ length: 30 }, (_, i): ArticleFields => ({
      id: `a${i}`,
      fields: [{ where: 'headline', role: 'headline', text: `第${i}号街道` }, paragraph(`${i}号街道认真部署消防工作，${i % 3 === 0 ? '今年的秋收工作以经全面展开' : '确保群众满意'}。`)],
    }));
    const texts = page.flatMap(({ fields }) => fields.map(({ text }) => text));
    const found = checkPage(page, listening);
    expect(asked).toEqual(texts);
    expect(found).toEqual(new Map(page.map((one) => [one.id, checkArticle(one, { ...knowledge })])));
    expect([...found.values()].filter((all) => all.some(({ rule }) => rule === 'unlikely-character')).length).toBe(10);
    // One article has changed: the others are not asked about again.
    checkPage([...page.slice(0, 29), { id: 'a29', fields: [page[29]!.fields[0]!, paragraph('秋收工作已经全面展开。')] }], listening);
    expect(asked.slice(texts.length)).toEqual(['秋收工作已经全面展开。']);
  });
});

describe('how far the speller is believed', () => {
  const knowledge: ProofKnowledge = { ...defaultKnowledge, speller: createSpeller(readFileSync(join(import.meta.dirname, '../../../resources/speller/zh.bin'))) };
  const told = (...texts: string[]): string[] => checkArticle(article(...texts.map((text, i) => paragraph(text, `para:${i}`))), knowledge).map(({ text }) => text);
  const DOUBTFUL = '这种产业连体帮扶的模式值得推广。';
  const SURE = '货品整齐地摆防在架上。';
  const DRAWN = '镇文化站设有图书借悦、棋牌室。';
  /// Copy without a fault, of any length.
  const clean = (sentences: number): string => Array.from({ length: sentences }, (_, i) => `${i + 1}号井已经出水。`).join('');

  it('less, the longer copy runs without a slip', () => {
    expect(told(DOUBTFUL)).toEqual(['连']);
    expect(told(DOUBTFUL, clean(9))).toEqual(['连']);
    expect(told(DOUBTFUL, clean(60))).toEqual([]);
    expect(told(SURE, clean(60))).toEqual(['防']);
  });

  it('in copy, not where an author may have meant a rare word', () => {
    // A word that takes the place of none, half of a word, acts and sounds twice.
    for (const text of ['剩下的钱够买两斤豆腐了。', '给每家起名字的事由他管。', '他长年住在山上的小屋里。', '每天就是走走路、看看花。', '风车发出低沉的呼呼声。', '姑娘本名汤媛，乡亲叫她汤圆。']) expect(told(text, clean(20)), text).toEqual([]);
  });

  it('as much as of a sentence where slips are no rarer than usual', () => {
    expect(told(DRAWN, clean(800))).toEqual([]);
    expect(told(DRAWN, clean(800), '街道完成部暑,大家放心。')).toEqual(['悦', '部暑', ',']);
  });
});

describe('all rules', () => {
  const SEED = 20241116;
  /// Stretches that rules look for, so that chance brings them together.
  const bits = fc.constantFrom('“', '”', '《', '》', '：', '，', '。', '、', '的', '地', '得', '1', '0', '年', '月', '日', '%', '约', '近', '多', '左右', '说', '表示', '通过', '使', '公里/小时', '\ud800', '\udfff', '\n', '由', '到', '增长', '元', '副', '主任', '张', '2024年', '三', '个', '（', '）', '络绎', '不绝', '中');

  it('find places inside their fields, never throw, and do not depend on what was checked before', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 60 }), fc.array(bits, { maxLength: 30 }), (a, b) => {
        const made = article({ where: 'headline', role: 'headline', text: b.join('') }, paragraph(a.join('')), paragraph(b.join(''), 'para:1'), { where: 'caption:0', role: 'caption', text: a.join('') });
        const found = checkArticle(made, defaultKnowledge);
        for (const finding of found) {
          const { text } = made.fields.find((field) => field.where === finding.where)!;
          expect(finding.from).toBeLessThan(finding.to);
          expect(text.slice(finding.from, finding.to)).toBe(finding.text);
          for (const place of finding.related) expect(place.to).toBeLessThanOrEqual(made.fields.find((field) => field.where === place.where)!.text.length);
        }
        expect(checkArticle(made, { ...defaultKnowledge })).toEqual(found);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  /// What drives a regular expression back and forth: long runs of what a pattern can begin with and never end.
  const HOSTILE = ['张三丰说，', '张三丰，', '局长张三丰说。', '副局长张三丰、局长张三丰说。', '共1个、2个，', '1亩油茶，2.5亩油茶，', '今天修路明天架桥后天通水。', '2024年三年后的2025年', '“', '“”', '《', '（', '1', '1.', '1,', '1万', '一', '二三', '的', '约1', '近一', '由1元', '从1万元到', '2024年', '1月', '1日', '、', '“好”、', '：', '表示：', '提高', '提高了质量的', '通过', '通过，', '使', '原因是由于', '以为', '深受', '张三、', '五名张三、', '好好', '我们', '(', '("', '"', '-', '1-', '…', '络绎', '面积约1', '。”', '“，。', '手把手的', '\ud83d', 'a', '公里/', '星期', '占', 'kg', '（一）、'];
  // Half a second for 40,000 characters is a hundred times what a rule needs, and far below what quadratic backtracking takes.
  const LENGTH = 40_000;
  const LIMIT = 500;

  it.each(proofRules.map((rule) => [rule.name, rule] as const))('%s takes time in proportion to the text', (_name, rule) => {
    for (const bit of HOSTILE) {
      const text = bit.repeat(Math.ceil(LENGTH / bit.length));
      const made = article({ where: 'headline', role: 'headline', text: text.slice(0, 200) }, paragraph(text));
      const check = (): void => {
        const reports = rule.scope === 'paragraph' ? rule.check(made.fields[1]!, defaultKnowledge) : rule.scope === 'article' ? rule.check(made, defaultKnowledge) : rule.check([made], defaultKnowledge);
        for (const report of reports) if (report.to < report.from) throw new Error(`${rule.name}: [${report.from}, ${report.to})`);
      };
      expect(staysWithin(LIMIT, check), `${rule.name} on ${JSON.stringify(bit)}`).toBe(true);
    }
  });
});
