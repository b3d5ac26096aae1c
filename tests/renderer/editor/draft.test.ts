import { ChangeSet, Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from '../../../src/core/review/events';
import { writeAct } from '../../../src/core/review/hand';
import { proofRegions, shownChange, trimmed } from '../../../src/renderer/editor/changes';
import { Draft } from '../../../src/renderer/editor/draft';
import { ShownText } from '../../../src/renderer/editor/text';
import { articleOf } from './article';

const eol = fc.constantFrom('\n', '\r\n', '\r', '\n\n', '\r\n\r\n');
const article = fc.tuple(eol, eol).map(([inner, end]) => articleOf([
  { role: 'headline', lines: [`标题一行${end}`] },
  { role: 'paragraph', lines: [`第一段的前半${inner}`, `第一段的后半。${end}`] },
  { role: 'paragraph', lines: [`第二段${inner}`, `换行，${inner}`, `到此为止。${end}`] },
], [1, 2, 0]));

/// A change of a text of unknown length: place and extent as parts of a thousand.
const typing = fc.record({ at: fc.nat(1000), cut: fc.nat(200), insert: fc.constantFrom('', '字', '两字', '另\n段', 'a b') });
type Typing = { at: number; cut: number; insert: string };

function changeOf({ at, cut, insert }: Typing, length: number): ChangeSet {
  const from = Math.floor((at / 1000) * length);
  return ChangeSet.of({ from, to: Math.min(length, from + Math.floor((cut / 1000) * length)), insert }, length);
}

describe('typing', () => {
  test('what was typed in one burst becomes one act, and the next document has it: nothing moves', () => {
    fc.assert(fc.property(article, fc.array(typing, { minLength: 1, maxLength: 6 }), (made, typed) => {
      const document = made.lay();
      const shown = ShownText.plain(document.proof);
      const draft = new Draft(document, shown);
      let text = shown.doc;
      for (const one of typed) {
        const change = changeOf(one, text.length);
        text = change.apply(text);
        draft.typed(change);
      }
      const change = draft.take();
      const act = change && writeAct(document, change);
      expect(draft.pending).toBe(false);
      const next = made.lay(act ? [act] : []);
      expect(ShownText.plain(next.proof).doc.toString()).toBe(text.toString());
      const apply = draft.show(next, ShownText.plain(next.proof));
      expect(apply.empty || apply.apply(text).eq(text)).toBe(true);
    }), { verbose: true });
  });

  test('line breaks that were not touched stay what they are in the source', () => {
    const made = articleOf([{ role: 'paragraph', lines: ['甲\r\n'] }, { role: 'paragraph', lines: ['乙\r\n'] }]);
    const rejected: Act = { type: 'decide', verdict: 'rejected', edits: made.lay().patches.map(({ from, to, was, insert, side }) => ({ from, to, was, insert, ...(side && { side }) })) };
    const document = made.lay([rejected]);
    expect(document.proof).toBe('甲\r\n乙\r\n');
    const draft = new Draft(document, ShownText.plain(document.proof));
    draft.typed(ChangeSet.of([{ from: 0, insert: '一' }, { from: 3, insert: '二' }], 4));
    expect(draft.take()).toEqual({ from: 0, to: 4, insert: '一甲\r\n乙二' });
  });

  test('a character deleted and typed again is no change', () => {
    const document = articleOf([{ role: 'paragraph', lines: ['甲乙'] }]).lay();
    const draft = new Draft(document, ShownText.plain(document.proof));
    draft.typed(ChangeSet.of({ from: 1, to: 2 }, 2));
    draft.typed(ChangeSet.of({ from: 1, insert: '乙' }, 1));
    expect(draft.take()).toBeUndefined();
    expect(draft.pending).toBe(false);
  });
});

describe('a document that comes while something is typed', () => {
  test('changes the rest and keeps what was typed', () => {
    fc.assert(fc.property(article, typing, fc.array(fc.nat(20), { maxLength: 4 }), fc.boolean(), (made, typed, rejects, sent) => {
      const document = made.lay();
      const shown = ShownText.plain(document.proof);
      const draft = new Draft(document, shown);
      const acts: Act[] = [];
      let text = shown.doc;
      if (sent) {
        const first = ChangeSet.of({ from: 2, insert: '先写' }, text.length);
        text = first.apply(text);
        draft.typed(first);
        acts.push(writeAct(document, draft.take()!)!);
      }
      const second = changeOf({ ...typed, cut: 0, insert: '正在打' }, text.length);
      text = second.apply(text);
      draft.typed(second);
      for (const pick of rejects) {
        const { from, to, was, insert, side } = document.patches[pick % document.patches.length]!;
        acts.push({ type: 'decide', verdict: 'rejected', edits: [{ from, to, was, insert, ...(side && { side }) }] });
      }
      const next = made.lay(acts);
      const nextShown = ShownText.plain(next.proof);
      const after = draft.show(next, nextShown).apply(text);
      expect(after.toString()).toContain('正在打');
      expect(draft.sinceShown.apply(nextShown.doc).toString()).toBe(after.toString());
      expect(after.length).toBe(nextShown.doc.length + 3);
    }), { verbose: true });
  });

  test('an undo of what was just written takes it out again', () => {
    const made = articleOf([{ role: 'paragraph', lines: ['甲乙丙'] }]);
    const document = made.lay();
    const draft = new Draft(document, ShownText.plain(document.proof));
    draft.typed(ChangeSet.of({ from: 1, insert: 'x' }, 3));
    draft.take();
    const again = made.lay();
    expect(draft.show(again, ShownText.plain(again.proof)).apply(Text.of(['甲x乙丙'])).toString()).toBe('甲乙丙');
  });

  test('the same document again, for other settings, takes nothing back', () => {
    const document = articleOf([{ role: 'paragraph', lines: ['甲乙丙'] }]).lay();
    const draft = new Draft(document, ShownText.plain(document.proof));
    draft.typed(ChangeSet.of({ from: 1, insert: 'x' }, 3));
    expect(draft.show(document, ShownText.plain(document.proof)).empty).toBe(true);
    expect(draft.pending).toBe(true);
  });
});

describe('the change between two documents', () => {
  test('is exact, and only where decisions differ', () => {
    fc.assert(fc.property(article, fc.array(fc.nat(20), { maxLength: 5 }), fc.array(fc.nat(20), { maxLength: 5 }), (made, one, two) => {
      const decided = (picks: readonly number[]): Act[] => picks.map((pick) => {
        const patches = made.lay().patches;
        const { from, to, was, insert, side } = patches[pick % patches.length]!;
        return { type: 'decide', verdict: 'rejected', edits: [{ from, to, was, insert, ...(side && { side }) }] };
      });
      const before = made.lay(decided(one));
      const after = made.lay(decided(two));
      const from = ShownText.plain(before.proof);
      const to = ShownText.plain(after.proof);
      const change = shownChange(from, to, proofRegions(before, after));
      expect(change.apply(from.doc).toString()).toBe(to.doc.toString());
      const regions = proofRegions(before, after)!;
      const differing = new Set([...one, ...two].map((pick) => pick % before.patches.length).filter((pick) => before.patches[pick]!.applied !== after.patches[pick]!.applied));
      expect(regions.length).toBeLessThanOrEqual(differing.size);
    }), { verbose: true });
  });

  test('leaves surrogate pairs whole when it is trimmed', () => {
    const doc = Text.of(['\u{1f600}']);
    const change = trimmed(ChangeSet.of({ from: 0, to: 2, insert: '\u{1f601}' }, 2), doc);
    change.iterChanges((from, to, _a, _b, inserted) => expect([from, to, inserted.toString()]).toEqual([0, 2, '\u{1f601}']));
    expect(change.apply(doc).toString()).toBe('\u{1f601}');
  });
});
