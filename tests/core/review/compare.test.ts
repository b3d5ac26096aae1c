import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, sameParts } from '../../../src/core/review/compare';
import { writeAct } from '../../../src/core/review/hand';
import { stand } from './stand';

describe('the changes between two versions of an article', () => {
  it('tells what was written, decided and taken back, with who did it', () => {
    const article = stand(['甲乙,丙丁;戊己'], ['paragraph']);
    const first = article.lay();
    article.acts.push(writeAct(first, { from: 0, to: 1, insert: '王' })!, { type: 'decide', verdict: 'rejected', edits: [first.patches.find(({ was }) => was === ',')!] }, { type: 'decide', verdict: 'accepted', edits: [first.patches.find(({ was }) => was === ';')!] });
    const now = article.lay();
    expect(changesBetween(article.source, first, now).map(({ before, after, by, layer }) => [before, after, by, layer])).toEqual([['甲', '王', '王编辑', 'text'], ['，', ',', '王编辑', 'text'], [';', '；', '王编辑', 'text']]);
    expect(changesBetween(article.source, now, now)).toEqual([]);
    expect(sameParts(first, now)).toBe(true);
  });

  it('gives the later text when it is carried out on the earlier one, whatever was typed', () => {
    const edits = fc.array(fc.tuple(fc.nat(30), fc.nat(4), fc.constantFrom('', '新', '改写', '，')), { maxLength: 8 });
    fc.assert(fc.property(edits, edits, (before, after) => {
      const article = stand(['甲乙,丙丁;戊己', '庚辛,壬癸'], ['paragraph', '-']);
      const type = (all: readonly (readonly [number, number, string])[]): void => {
        for (const [at, length, insert] of all) {
          const document = article.lay();
          const from = Math.min(at, document.proof.length);
          const act = writeAct(document, { from, to: Math.min(from + length, document.proof.length), insert });
          if (act) article.acts.push(act);
        }
      };
      type(before);
      const old = article.lay();
      type(after);
      const now = article.lay();
      if (old.proof !== now.proof) expect(changesBetween(article.source, old, now).length).toBeGreaterThan(0);
      for (const change of changesBetween(article.source, old, now)) expect(change.before).not.toBe(change.after);
    }));
  });
});
