import { describe, expect, it } from 'vitest';
import { checkPage, defaultKnowledge } from '../../../src/core/proof';
import { askingRules } from '../../../src/core/question/ask';
import { answerAct, deskFields } from '../../../src/core/question/place';
import { isUnanswered } from '../../../src/core/question/question';
import type { Act } from '../../../src/core/review/events';
import { placedComments } from '../../../src/renderer/state/comments';
import { documentOf, openSession, reduceSession, type Session } from '../../../src/renderer/state/session';
import { nextStop } from '../../../src/renderer/state/stops';
import { itemIsOpen, itemsOf } from '../../../src/renderer/state/changes';
import { openPage, READING, TEXT } from './page';

const RULES = new Map(askingRules.map((rule) => [rule.name, rule]));
const AT = '2026-01-01T00:00:00Z';

const proofed = (session: Session): Session => {
  const fields = deskFields(session.desk);
  return reduceSession(session, { type: 'found', found: { fields, findings: checkPage(fields, defaultKnowledge) } });
};
const fresh = (): Session => reduceSession(openSession(openPage(), READING), { type: 'rules', rules: RULES });
const opened = (): Session => proofed(fresh());
const act = (session: Session, ...acts: Act[]): Session => reduceSession(session, { type: 'acted', acts, by: '甲', at: AT });
const open = (session: Session): string[] => session.questions.filter(isUnanswered).map(({ text }) => text);
const places = (session: Session): string[] => session.questions.filter(isUnanswered).map(({ document, proof }) => documentOf(session.desk, document)!.proof.slice(proof.from, proof.to));

describe('questions of a session', () => {
  it('are there once the page was proofed', () => {
    const before = fresh();
    expect([before.proofing.status, before.questions]).toEqual(['checking', []]);
    expect([opened().proofing.status, open(opened())]).toEqual(['ready', expect.arrayContaining(['考察视察', '管委'])]);
  });

  it('stay at their words while the text around them changes, before it is proofed anew', () => {
    const before = opened();
    const from = TEXT.indexOf('吕梁经开');
    const typed = act(before, { type: 'write', edits: [{ from, to: from, was: '', insert: '山西' }], replaces: [] });
    expect(open(typed)).toEqual(open(before));
    expect(places(typed)).toEqual(open(before));
    expect(proofed(typed).questions.map(({ key }) => key)).toEqual(typed.questions.map(({ key }) => key));
  });

  it('take findings of an older state to where their words stand now', () => {
    const before = fresh();
    const fields = deskFields(before.desk);
    const from = TEXT.indexOf('吕梁经开');
    const typed = act(before, { type: 'write', edits: [{ from, to: from, was: '', insert: '山西' }], replaces: [] });
    const late = reduceSession(typed, { type: 'found', found: { fields, findings: checkPage(fields, defaultKnowledge) } });
    expect(places(late)).toEqual(open(opened()));
  });

  it('follow their paragraph into another article, and comments do, too', () => {
    const before = opened();
    const question = before.questions.find(({ text }) => text === '考察视察')!;
    const noted = act(before, { type: 'comment', anchors: question.source, quote: question.text, text: '？', about: { rule: question.rule, fingerprint: question.fingerprint } });
    const merged = act(noted, { type: 'structure', op: { kind: 'merge', article: before.desk.articles[1]!.id, into: before.desk.articles[0]!.id } });
    const moved = merged.questions.find(({ text }) => text === '考察视察')!;
    expect(moved).toMatchObject({ document: before.desk.articles[0]!.id, state: 'asked' });
    const [comment] = placedComments(merged.desk);
    expect(comment!.place).toEqual({ document: moved.document, proof: moved.proof });
  });

  it('are answered by a fix, and asked again after an undo', () => {
    const before = opened();
    const question = before.questions.find(({ text }) => text === '考察视察')!;
    const after = act(before, answerAct(documentOf(before.desk, question.document)!, question, '考察')!);
    expect(open(after)).not.toContain('考察视察');
    expect(after.questions.filter(({ state }) => state === 'accepted')).toMatchObject([{ rule: 'house-term', severity: 'A', class: 'term', by: '甲' }]);
    expect(open(proofed(act(after, { type: 'undo', of: 1 })))).toEqual(open(before));
  });

  it('put the field away when another question is selected', () => {
    const asked = reduceSession(reduceSession(opened(), { type: 'question', key: 'a' }), { type: 'question-field', field: 'edit' });
    expect(asked.questionField).toBe('edit');
    expect(reduceSession(asked, { type: 'question', key: 'b' })).toMatchObject({ question: 'b', questionField: null, latest: 'question' });
  });
});

describe('the next stop', () => {
  it('leads through every open question and change once, and back again', () => {
    let session = opened();
    const wanted = session.questions.filter(isUnanswered).length + session.desk.articles.flatMap((article) => itemsOf(article).filter(itemIsOpen)).length;
    const go = (step: 1 | -1): string => {
      const stop = nextStop(session, step)!;
      if (stop.document !== session.shown) session = reduceSession(session, { type: 'show', id: stop.document });
      session = reduceSession(session, stop.kind === 'question' ? { type: 'question', key: stop.key } : { type: 'select', key: stop.key });
      return `${stop.kind} ${stop.key}`;
    };
    const forth = Array.from({ length: wanted }, () => go(1));
    expect(new Set(forth).size).toBe(wanted);
    expect(go(1)).toBe(forth[0]);
    expect(Array.from({ length: wanted - 1 }, () => go(-1)).reverse()).toEqual(forth.slice(1));
  });
});
