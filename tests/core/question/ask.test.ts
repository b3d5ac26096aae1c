import { describe, expect, it } from 'vitest';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { openDesk, readPage, type Desk } from '../../../src/core/pipeline';
import { defaultKnowledge } from '../../../src/core/proof';
import { questionsOf, ruleOf } from '../../../src/core/question/ask';
import { answerAct, deskDocuments } from '../../../src/core/question/place';
import { isUnanswered, type Question } from '../../../src/core/question/question';
import type { Act, Entry } from '../../../src/core/review/events';

/// Two articles: one with a number written in two styles and wrapped over lines, one with a glyph that the font kept to itself.
const PAGE = [
  '本报讯 昨日上午，青河大桥工地迎来首批建', '设者，施工方表示将凯旋归来，全体职工为此', '做好了准备。', '青河大桥开工',
  '', '本报讯 城关镇近日举办农民画展，共展出作', '品二百幅\ue003，参观者目前正在增加，反响热烈。', '农民画进城关',
].join('\n');

const reading = readPage(PAGE, DEFAULT_PROFILE);
const journal = (...acts: Act[]): Entry[] => acts.map((act, i) => ({ ...act, n: i + 1, at: '2026-01-01T00:00:00Z', by: '甲' }));
const open = (...acts: Act[]): Desk => openDesk(reading, journal(...acts));
const ask = (desk: Desk): Question[] => questionsOf(desk, defaultKnowledge);
const documentOf = (desk: Desk, { document }: Question) => deskDocuments(desk).find(({ id }) => id === document)!;
const find = (desk: Desk, text: string): Question => {
  const question = ask(desk).find((one) => one.text === text);
  if (!question) throw new Error(`nothing asks about ${text}: ${ask(desk).map((one) => `${one.rule} ${one.text}`).join(', ')}`);
  return question;
};

describe('questionsOf', () => {
  it('names each place in the proof and in the source, a wrapped one too', () => {
    const desk = open();
    for (const question of ask(desk)) {
      const document = documentOf(desk, question);
      expect(document.proof.slice(question.proof.from, question.proof.to)).toBe(question.text);
      for (const { from, to, was } of question.source) expect(PAGE.slice(from, to)).toBe(was);
      expect(question.source.map(({ was }) => was.replace(/\s/g, '')).join('')).toBe(question.text.replace(/\s/g, ''));
      expect(ruleOf(question.rule)?.docs.what.zh).toBeTruthy();
    }
    expect(find(desk, '凯旋归来').state).toBe('open');
  });

  it('has a key of its own for each', () => {
    const keys = ask(open()).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('shows a glyph that was lost, though no repair is known for it', () => {
    const question = find(open(), '\ue003');
    expect(question).toMatchObject({ rule: 'lost-glyph', trust: 'none', fixes: [], state: 'open', severity: 'C' });
  });

  it('gives the answer as a write that says which rule asked, and calls it accepted where it stands', () => {
    const before = open();
    const question = find(before, '凯旋归来');
    const act = answerAct(documentOf(before, question), question, question.fixes[0]!)!;
    expect(act).toMatchObject({ type: 'write', rule: question.rule, why: question.message });
    const after = open(act);
    expect(documentOf(after, question).proof).toBe(documentOf(before, question).proof.replace('凯旋归来', question.fixes[0]!));
    const answered = ask(after).filter(({ rule, state }) => rule === question.rule && state === 'accepted');
    expect(answered).toMatchObject([{ state: 'accepted', by: '甲', at: '2026-01-01T00:00:00Z', class: question.class, severity: question.severity, document: question.document }]);
    expect(documentOf(after, question).patches.find(({ rule }) => rule === question.rule)?.origin).toBe('fix');
    expect(ask(open(act, { type: 'undo', of: 1 }))).toEqual(ask(before));
  });

  it('remembers a dismissal, also when words before it change, and takes it back', () => {
    const { fingerprint, rule } = find(open(), '凯旋归来');
    const dismiss: Act = { type: 'dismiss', fingerprint, rule };
    expect(find(open(dismiss), '凯旋归来')).toMatchObject({ state: 'dismissed', by: '甲' });
    const at = PAGE.indexOf('昨日');
    expect(find(open(dismiss, { type: 'write', edits: [{ from: at, to: at + 2, was: '昨日', insert: '七月二十日' }], replaces: [] }), '凯旋归来').state).toBe('dismissed');
    expect(find(open({ type: 'dismiss', fingerprint: 'another', rule, also: [fingerprint] }), '凯旋归来').state).toBe('dismissed');
    expect(find(open(dismiss, { type: 'recall', fingerprint }), '凯旋归来').state).toBe('open');
    expect(find(open(dismiss, { type: 'undo', of: 1 }), '凯旋归来').state).toBe('open');
  });

  it('says that the author was asked until the comment is settled', () => {
    const { fingerprint, rule, source, text } = find(open(), '凯旋归来');
    const comment: Act = { type: 'comment', anchors: source, quote: text, text: '是凯旋还是归来？', about: { rule, fingerprint } };
    const asked = find(open(comment), '凯旋归来');
    expect(asked).toMatchObject({ state: 'asked', comment: { n: 1, text: '是凯旋还是归来？' } });
    expect(isUnanswered(asked)).toBe(true);
    expect(find(open(comment, { type: 'resolve', of: 1 }), '凯旋归来').state).toBe('open');
    expect(find(open(comment, { type: 'resolve', of: 1 }, { type: 'reopen', of: 1 }), '凯旋归来').state).toBe('asked');
  });

  it('asks about what the inference doubts, and takes a confirmation', () => {
    const desk = open();
    const [first] = desk.layout.articles;
    const doubted: Desk = openDesk({ ...reading, layout: { ...reading.layout, articles: reading.layout.articles.map((article) => (article.id === first!.id ? { ...article, confidence: 0.3 } : article)) } }, []);
    const doubt = ask(doubted).find(({ rule }) => rule === 'doubtful-article')!;
    expect(doubt).toMatchObject({ kind: 'doubt', severity: 'B', document: first!.id, state: 'open', fixes: [] });
    const confirmed = openDesk(doubted.reading, journal({ type: 'dismiss', fingerprint: doubt.fingerprint, rule: doubt.rule }));
    expect(ask(confirmed).find(({ rule }) => rule === 'doubtful-article')!.state).toBe('dismissed');
  });
});
