import { describe, expect, it } from 'vitest';
import { checkPage, defaultKnowledge } from '../../../../src/core/proof/index';
import type { ArticleFields } from '../../../../src/core/rule/rule';
import { say } from '../../../../src/core/text/say';

const article = (id: string, headline: string, ...paragraphs: string[]): ArticleFields => ({
  id, fields: [{ where: 'headline', role: 'headline', text: headline }, ...paragraphs.map((text, i) => ({ where: `para:${i}`, role: 'paragraph' as const, text }))],
});
const again = (articles: ArticleFields[]) => [...checkPage(articles, defaultKnowledge)].flatMap(([id, findings]) => findings.filter((f) => f.rule === 'repeated-article').map((f) => ({ id, where: f.where, related: f.related })));

const BRIDGE = '松溪镇的便民桥昨天通车，两岸三个村的孩子上学再也不用绕路。桥长四十六米，由县里和村民共同出资修建，前后用了七个月时间。';
const MARKET = '入秋以来，松溪镇集市的柿子摊前人头攒动，外地客商天不亮就赶来挑货。今年雨水少，柿子个头小了一圈，甜度却比往年高出不少。';
const SCHOOL = '松溪镇中心小学把劳动课搬进了菜园，每个班认领一畦地，从翻土、下种到收获都由学生动手，收成送进食堂，家长也可以来尝鲜。';

describe('repeated-article', () => {
  it('flags an article that stands twice under other headlines', () => {
    expect(again([article('a', '便民桥通车', BRIDGE, MARKET), article('b', '松溪架起连心桥', BRIDGE, MARKET)])).toEqual([
      { id: 'b', where: 'headline', related: [{ where: 'a/headline', from: 0, to: 5 }] },
    ]);
  });
  it('flags one that was cut and touched up', () => {
    expect(again([article('a', '便民桥通车', BRIDGE, MARKET, SCHOOL), article('b', '集市见闻', `记者走访看到，${MARKET}`, SCHOOL)])).toHaveLength(1);
  });
  it('flags one without a headline at its first paragraph', () => {
    const bare: ArticleFields = { id: 'b', fields: [{ where: 'para:0', role: 'paragraph', text: BRIDGE + MARKET }] };
    expect(again([article('a', '便民桥通车', BRIDGE, MARKET), bare]).map(({ where }) => where)).toEqual(['para:0']);
  });
  it('flags one that stands on another page, and names that page', () => {
    const elsewhere = [{ ...article('p2#1', '便民桥通车', BRIDGE, MARKET), page: 'p2' }];
    const found = checkPage([article('a', '松溪架起连心桥', BRIDGE, MARKET)], defaultKnowledge, elsewhere);
    expect([...found.keys()]).toEqual(['a']);
    const [finding] = found.get('a')!.filter((f) => f.rule === 'repeated-article');
    expect(finding!.related).toEqual([{ where: 'p2#1/headline', from: 0, to: 5 }]);
    expect(say(finding!.message, 'zh')).toBe('与版面“p2”上的《便民桥通车》大半相同，疑为重稿');
  });
  it('keeps articles on different matters', () => expect(again([article('a', '便民桥通车', BRIDGE), article('b', '柿子红了', MARKET), article('c', '菜园里的课', SCHOOL)])).toEqual([]));
  it('keeps one that quotes a sentence of the other', () => expect(again([article('a', '便民桥通车', BRIDGE), article('b', '柿子红了', `${MARKET}${SCHOOL}${BRIDGE.slice(0, 24)}`)])).toEqual([]));
  it('keeps short notices that are alike', () => expect(again([article('a', '停水通知', '明日停水。'), article('b', '停水通知', '明日停水。')])).toEqual([]));
});
