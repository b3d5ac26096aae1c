import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeAct } from '../../../src/core/review/hand';
import { ledgerOf, pageLedger, restore } from '../../../src/core/review/ledger';
import { toBase, toProof } from '../../../src/core/review/document';
import { replay } from '../../../src/core/review/state';
import { stand } from './stand';

const stateOf = (desk: ReturnType<typeof page>) => replay(desk.entries());

const page = () => stand(['河堤修好了,水', '渠也通了。村里', '人都说;好', '河堤修好'], ['paragraph', '-', '-', 'headline'], [1, 0]);

describe('hand edits', () => {
  it('start from the repaired text', () => {
    expect(page().lay().proof).toBe('河堤修好\n河堤修好了，水渠也通了。村里人都说;好');
  });

  it.each([
    ['types into a word', '水渠', '水利渠'],
    ['types at a joined line', '水渠也', '水河渠也'],
    ['deletes over a joined line', '了，水渠也', '了，也'],
    ['replaces a repaired comma', '，', '。'],
    ['deletes everything of the paragraph', '河堤修好了，水渠也通了。村里人都说;好', ''],
    ['deletes the paragraph break', '好\n河', '好河'],
    ['adds at the end', '说;好', '说;好。'],
  ])('%s', (_, seen, wanted) => {
    const desk = page();
    const before = desk.lay();
    const from = before.proof.indexOf(seen);
    const act = writeAct(before, { from, to: from + seen.length, insert: wanted })!;
    desk.acts.push(act);
    const after = desk.lay();
    expect(after.proof).toBe(before.proof.replace(seen, wanted));
    expect(restore([after], pageLedger([after], desk.source.length))).toBe(desk.source);
    desk.acts.push({ type: 'undo', of: 1 });
    expect(desk.lay().proof).toBe(before.proof);
  });

  it('is nothing when nothing changes', () => {
    expect(writeAct(page().lay(), { from: 2, to: 4, insert: '修好' })).toBeUndefined();
  });

  it('grows with what is typed beside it, as one change', () => {
    const desk = page();
    for (const char of ['一', '二', '三']) {
      const document = desk.lay();
      const at = document.proof.indexOf('渠');
      desk.acts.push(writeAct(document, { from: at, to: at, insert: char })!);
    }
    const document = desk.lay();
    expect(document.proof).toContain('水一二三渠');
    expect(document.patches.filter((patch) => patch.origin === 'hand')).toHaveLength(1);
    expect(document.patches.some((patch) => patch.rule === 'wrapped-line')).toBe(true);
  });

  it('gives the repair back when it is rejected', () => {
    const desk = page();
    const before = desk.lay();
    const at = before.proof.indexOf('，');
    desk.acts.push(writeAct(before, { from: at, to: at + 1, insert: '；' })!);
    const patch = desk.lay().patches.find(({ origin }) => origin === 'hand')!;
    desk.acts.push({ type: 'decide', verdict: 'rejected', edits: [patch] });
    const after = desk.lay();
    expect(after.proof).toBe(before.proof);
    expect(after.patches.find(({ origin }) => origin === 'hand')).toMatchObject({ applied: false, verdict: 'rejected' });
  });
});

describe('any sequence of hand edits, decisions, undo and redo', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('type' as const), at: fc.nat(1000), length: fc.nat(6), insert: fc.string({ unit: fc.constantFrom('甲', '乙', ',', '\n', 'a', '𠮷'), maxLength: 4 }) }),
    fc.record({ kind: fc.constant('decide' as const), at: fc.nat(1000), verdict: fc.constantFrom('accepted' as const, 'rejected' as const, 'reopen' as const) }),
    fc.constant({ kind: 'undo' as const }),
    fc.constant({ kind: 'redo' as const }),
  );
  it('gives the text that was typed, keeps the ledger exact, and can be taken back whole', () => {
    fc.assert(fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const desk = page();
      const first = desk.lay();
      const texts: string[] = [first.proof];
      for (const one of steps) {
        const before = desk.lay();
        let wanted: string | undefined;
        if (one.kind === 'type') {
          const from = one.at % (before.proof.length + 1);
          const to = Math.min(before.proof.length, from + one.length);
          wanted = before.proof.slice(0, from) + one.insert + before.proof.slice(to);
          const act = writeAct(before, { from, to, insert: one.insert });
          if (act) desk.acts.push(act);
          else expect(wanted).toBe(before.proof);
        } else if (one.kind === 'decide') {
          const patch = before.patches[one.at % Math.max(1, before.patches.length)];
          if (patch) desk.acts.push({ type: 'decide', verdict: one.verdict, edits: [patch] });
        } else {
          const { undoable, redoable } = stateOf(desk);
          const of = one.kind === 'undo' ? undoable : redoable;
          if (of !== undefined) desk.acts.push({ type: one.kind, of });
        }
        const after = desk.lay();
        if (wanted !== undefined) expect(after.proof).toBe(wanted);
        expect(restore([after], pageLedger([after], desk.source.length))).toBe(desk.source);
        for (const row of ledgerOf(after)) if (row.fate === 'kept') expect(after.proof.slice(row.proof.from, row.proof.to)).toBe(desk.source.slice(row.source.from, row.source.to));
        texts.push(after.proof);
      }
      for (let of = stateOf(desk).undoable; of !== undefined; of = stateOf(desk).undoable) desk.acts.push({ type: 'undo', of });
      expect(desk.lay().proof).toBe(first.proof);
    }), { numRuns: 400 });
  });

  it('maps positions there and back where nothing was replaced', () => {
    const document = page().lay();
    for (const row of ledgerOf(document)) {
      if (row.fate !== 'kept') continue;
      for (let at = row.proof.from; at < row.proof.to; at++) expect(toProof(document, toBase(document, at, 1), 1)).toBe(at);
    }
  });
});

