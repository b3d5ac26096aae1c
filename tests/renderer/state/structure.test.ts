import { describe, expect, it } from 'vitest';
import { applyStructure, type StructureOp } from '../../../src/core/article/structure';
import { everyPart, type PageLayout } from '../../../src/core/article/layout';
import { openDesk, type Desk } from '../../../src/core/pipeline';
import { changeRole, moveParts, shiftPart, startOf } from '../../../src/renderer/state/structure';
import { DESK, READING } from './page';

const carry = (...ops: (StructureOp | undefined)[]): PageLayout => applyStructure(READING.text, READING.layout, ops.map((op) => op!));
const deskAfter = (...ops: (StructureOp | undefined)[]): Desk =>
  openDesk(READING, ops.map((op, i) => ({ type: 'structure', op: op!, n: i + 1, at: '2025-03-18T08:00:00.000Z', by: 'Wang' })));
const first = DESK.layout.articles[0]!;
const second = DESK.layout.articles[1]!;
const starts = (layout: PageLayout, id: string): number[] => layout.articles.find((article) => article.id === id)!.parts.map(startOf);
const characters = (layout: PageLayout): number => [...everyPart(layout)].reduce((sum, part) => sum + part.pieces.reduce((s, piece) => s + piece.to - piece.from, 0), 0);

describe('structure by hand', () => {
  it('moves a paragraph up and down within its article, and not past its ends', () => {
    const at = startOf(first.parts[3]!);
    const before = first.parts.map(startOf);
    const up = starts(carry(shiftPart(DESK, at, -1)), first.id);
    expect(up).toEqual([before[0], before[1], before[3], before[2], ...before.slice(4)]);
    const down = starts(carry(shiftPart(DESK, at, 1)), first.id);
    expect(down).toEqual([...before.slice(0, 3), before[4], before[3], ...before.slice(5)]);
    expect(shiftPart(DESK, before[0]!, -1)).toBeUndefined();
    expect(shiftPart(DESK, before.at(-1)!, 1)).toBeUndefined();
  });

  it('brings the last but one to the end', () => {
    const before = first.parts.map(startOf);
    const at = before.at(-2)!;
    expect(starts(carry(shiftPart(DESK, at, 1)), first.id).at(-1)).toBe(at);
  });

  it('gives another role in the same place', () => {
    const part = first.parts[3]!;
    const after = carry(changeRole(DESK, startOf(part), 'subhead')).articles.find(({ id }) => id === first.id)!;
    expect(after.parts.map(startOf)).toEqual(first.parts.map(startOf));
    expect(after.parts[3]!.role).toBe('subhead');
    expect(changeRole(DESK, startOf(part), part.role)).toBeUndefined();
  });

  it('takes a paragraph to another article, to one of its own, to the tray and to the furniture, and loses no character', () => {
    const part = first.parts.find(({ role }) => role === 'paragraph')!;
    const at = startOf(part);
    const whole = characters(READING.layout);
    const there = carry(moveParts(DESK, at, second.id));
    expect(starts(there, second.id)).toContain(at);
    expect(starts(there, first.id)).not.toContain(at);
    const own = carry(moveParts(DESK, at, 'new'));
    expect(own.articles).toHaveLength(DESK.layout.articles.length + 1);
    const tray = carry(moveParts(DESK, at, 'tray'));
    expect(tray.captions.map(({ id }) => id)).toContain(`c${at}`);
    const furniture = carry(moveParts(DESK, at, 'furniture'));
    expect(furniture.furniture.map(startOf)).toContain(at);
    for (const layout of [there, own, tray, furniture]) expect(characters(layout)).toBe(whole);
  });

  it('gives furniture and captions back to an article as text', () => {
    const at = startOf(first.parts.at(-1)!);
    const laid = deskAfter(moveParts(DESK, at, 'furniture'));
    const back = applyStructure(READING.text, laid.layout, [moveParts(laid, at, first.id)!]);
    expect(back.articles.find(({ id }) => id === first.id)!.parts.find((part) => startOf(part) === at)!.role).toBe('paragraph');
    const caption = DESK.layout.captions[0]!;
    const text = carry(moveParts(DESK, startOf(caption.parts[0]!), second.id, 'paragraph'));
    expect(starts(text, second.id)).toContain(startOf(caption.parts[0]!));
  });

  it('has nothing to do where a part is already, or is not', () => {
    expect(moveParts(DESK, startOf(first.parts[0]!), first.id)).toBeUndefined();
    expect(moveParts(DESK, 1_000_000, first.id)).toBeUndefined();
  });
});
