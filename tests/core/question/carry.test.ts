import { describe, expect, it } from 'vitest';
import { carryFindings } from '../../../src/core/question/carry';
import type { PlacedArticle } from '../../../src/core/review/fields';
import type { Finding } from '../../../src/core/rule/rule';

const article = (id: string, ...texts: string[]): PlacedArticle => ({ id, fields: texts.map((text, i) => ({ where: `para:${i}`, role: 'paragraph', text, at: 0 })) });

/// A finding on each `错` of the articles.
function findings(...articles: PlacedArticle[]): Map<string, Finding[]> {
  return new Map(articles.map(({ id, fields }) => [id, fields.flatMap(({ where, text }) => [...text.matchAll(/错/g)].map(({ index }): Finding => ({
    rule: 'r', class: 'character', severity: 'C', trust: 'offer', layer: 'text', where, from: index, to: index + 1, text: '错', fixes: [], message: { text: { zh: '', en: '' } }, related: [], fingerprint: `${id}${where}${index}`,
  })))]));
}

/// Where the findings stand after a change.
function carried(before: PlacedArticle[], after: PlacedArticle[]): string[] {
  const { findings: out } = carryFindings({ fields: before, findings: findings(...before) }, after);
  for (const one of after) {
    for (const finding of out.get(one.id)!) expect(one.fields.find(({ where }) => where === finding.where)!.text.slice(finding.from, finding.to)).toBe('错');
  }
  return [...out].flatMap(([id, all]) => all.map(({ where, from }) => `${id} ${where} ${from}`));
}

describe('carryFindings', () => {
  it('leaves what has not changed where it is', () => {
    const same = article('a', '一错', '二');
    expect(carried([same], [same])).toEqual(['a para:0 1']);
    expect(carried([same], [article('a', '一错', '二')])).toEqual(['a para:0 1']);
  });

  it('moves those behind a change along, keeps those before it, drops those in it', () => {
    expect(carried([article('a', '错一二错三四错')], [article('a', '错一二五六七四错')])).toEqual(['a para:0 0', 'a para:0 7']);
    expect(carried([article('a', '错一二错')], [article('a', '错错')])).toEqual(['a para:0 0', 'a para:0 1']);
  });

  it('follows a paragraph to another number and another article', () => {
    expect(carried([article('a', '甲', '乙错')], [article('a', '乙错')])).toEqual(['a para:0 1']);
    expect(carried([article('a', '甲', '乙错'), article('b', '丙')], [article('a', '甲'), article('b', '丙', '乙错')])).toEqual(['b para:1 1']);
  });

  it('drops those of words that are gone', () => {
    expect(carried([article('a', '甲错'), article('b', '乙错')], [article('b', '乙错')])).toEqual(['b para:0 1']);
  });
});
