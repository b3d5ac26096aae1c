import { describe, expect, it } from 'vitest';
import { checkPage, defaultKnowledge } from '../../../../src/core/proof/index';
import type { ArticleFields } from '../../../../src/core/rule/rule';

const article = (id: string, headline: string, ...paragraphs: string[]): ArticleFields => ({
  id, fields: [{ where: 'headline', role: 'headline', text: headline }, ...paragraphs.map((text, i) => ({ where: `para:${i}`, role: 'paragraph' as const, text }))],
});
const found = (articles: ArticleFields[]) => [...checkPage(articles, defaultKnowledge)].flatMap(([id, findings]) => findings.filter((f) => f.rule === 'inconsistent-across-articles').map((f) => ({ id, where: f.where, text: f.text, fixes: f.fixes, related: f.related })));

describe('inconsistent-across-articles', () => {
  it('flags a name that another article spells otherwise behind the same post', () => {
    const a = article('a', '桥通了', '白沙镇党委书记方可欣介绍，桥长百米。方可欣说，两岸方便了。');
    const b = article('b', '路修好了', '白沙镇党委书记方可新表示，路已修好。');
    expect(found([a, b])).toEqual([{ id: 'b', where: 'para:0', text: '方可新', fixes: ['方可欣'], related: [{ where: 'a/para:0', from: 7, to: 10 }] }]);
  });
  it('flags a post that another article gives otherwise', () => {
    const a = article('a', '桥通了', '白沙县交通局局长方可欣介绍，桥长百米。');
    const b = article('b', '路修好了', '白沙县交通局副局长方可欣表示，路已修好。');
    expect(found([a, b]).map(({ id, text }) => [id, text])).toEqual([['b', '方可欣']]);
  });
  it('flags a figure of the same words that differs by a digit', () => {
    const a = article('a', '产量', '去年全县油茶籽总产量达到3.64万吨，比上年多。');
    const b = article('b', '加工', '去年全县油茶籽总产量3.46万吨，加工厂开工了。');
    expect(found([a, b])).toEqual([{ id: 'b', where: 'para:0', text: '3.46万吨', fixes: ['3.64万吨'], related: [{ where: 'a/para:0', from: 12, to: 18 }] }]);
  });
  it('flags a body whose name differs by a character', () => {
    const a = article('a', '新馆', '晨曦农机合作社的新馆开了。晨曦农机合作社还招人。');
    const b = article('b', '春耕', '辰曦农机合作社的机手下田了。');
    expect(found([a, b]).map(({ id, text, fixes }) => [id, text, fixes])).toEqual([['b', '辰曦农机合作社', ['晨曦农机合作社']]]);
  });
  it('keeps two people of two bodies', () => expect(found([article('a', '桥通了', '白沙镇党委书记方可欣介绍，桥长百米。'), article('b', '路修好了', '黑沙镇党委书记方可新表示，路已修好。')])).toEqual([]));
  it('keeps reporters of like names', () => expect(found([article('a', '桥通了', '白沙日报社记者方可欣报道，桥长百米。'), article('b', '路修好了', '白沙日报社记者方可新报道，路已修好。')])).toEqual([]));
  it('keeps figures of two years', () => expect(found([article('a', '产量', '去年全县油茶籽总产量达到3.64万吨，前年全县油茶籽总产量3.46万吨。'), article('b', '加工', '前年全县油茶籽总产量3.46万吨，加工厂开工了。')])).toEqual([]));
  it('keeps an article of another page', () => {
    const b = { ...article('p2#1', '路修好了', '白沙镇党委书记方可新表示，路已修好。'), page: 'p2' };
    expect([...checkPage([article('a', '桥通了', '白沙镇党委书记方可欣介绍，桥长百米。')], defaultKnowledge, [b]).values()].flat().filter((f) => f.rule === 'inconsistent-across-articles')).toEqual([]);
  });
});
