import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyPart, type PageLayout, type Part } from '../../../src/core/article/layout';
import { applyStructure, type StructureOp } from '../../../src/core/article/structure';
import type { Role } from '../../../src/core/text/role';

const LINES = ['桥通车了', '昨日桥通车。', '车流不断。', '新渠', '新渠放水。', '水到田头。', '渠边合影', '第3版'];
const source = LINES.map((line) => `${line}\n`).join('');
const at = (index: number): number => LINES.slice(0, index).reduce((sum, line) => sum + line.length + 1, 0);
const piece = (index: number) => ({ from: at(index), to: at(index + 1) });
const part = (role: Role, ...indices: number[]): Part => ({ role, pieces: indices.map(piece), confidence: 0.8, why: [] });
const anchor = (index: number) => ({ ...piece(index), was: source.slice(piece(index).from, piece(index).to) });
const A = `a${at(1)}`;
const B = `a${at(4)}`;

const page: PageLayout = {
  articles: [
    { id: A, parts: [part('headline', 0), part('paragraph', 1, 2)], confidence: 1, why: [] },
    { id: B, parts: [part('headline', 3), part('paragraph', 4), part('paragraph', 5)], confidence: 1, why: [] },
  ],
  captions: [{ id: `c${at(6)}`, parts: [part('caption', 6)], candidates: [], target: 'tray', confidence: 0.5 }],
  furniture: [part('furniture', 7)],
};
const text = (p: Part): string => p.pieces.map(({ from, to }) => source.slice(from, to).trim()).join('+');
const shape = (layout: PageLayout) => ({
  articles: layout.articles.map((article) => [article.id, ...article.parts.map((p) => `${p.role} ${text(p)}`)]),
  captions: layout.captions.map((caption) => [caption.target, ...caption.parts.map(text)]),
  furniture: layout.furniture.map(text),
});
const run = (...ops: StructureOp[]) => shape(applyStructure(source, page, ops));

describe('applyStructure', () => {
  it('splits and merges again', () => {
    const split = run({ kind: 'split', article: B, at: at(5) });
    expect(split.articles).toEqual([[A, 'headline 桥通车了', 'paragraph 昨日桥通车。+车流不断。'], [B, 'headline 新渠', 'paragraph 新渠放水。'], [`a${at(5)}`, 'paragraph 水到田头。']]);
    expect(run({ kind: 'split', article: B, at: at(5) }, { kind: 'merge', article: `a${at(5)}`, into: B })).toEqual(shape(page));
  });

  it('makes the second headline of merged articles a subhead', () => {
    expect(run({ kind: 'merge', article: B, into: A }).articles).toEqual([
      [A, 'headline 桥通车了', 'paragraph 昨日桥通车。+车流不断。', 'subhead 新渠', 'paragraph 新渠放水。', 'paragraph 水到田头。'],
    ]);
  });

  it('takes captions of a merged article along', () => {
    const layout = { ...page, captions: page.captions.map((caption) => ({ ...caption, target: B })) };
    expect(applyStructure(source, layout, [{ kind: 'merge', article: B, into: A }]).captions[0]?.target).toBe(A);
  });

  it('moves a headline line to another article, before its body', () => {
    expect(run({ kind: 'move', anchors: [anchor(3)], article: A, role: 'deck' }).articles).toEqual([
      [A, 'headline 桥通车了', 'deck 新渠', 'paragraph 昨日桥通车。+车流不断。'], [B, 'paragraph 新渠放水。', 'paragraph 水到田头。'],
    ]);
  });

  it('moves one line out of a paragraph, to a place', () => {
    expect(run({ kind: 'move', anchors: [anchor(2)], article: B, role: 'paragraph', before: at(5) }).articles).toEqual([
      [A, 'headline 桥通车了', 'paragraph 昨日桥通车。'], [B, 'headline 新渠', 'paragraph 新渠放水。', 'paragraph 车流不断。', 'paragraph 水到田头。'],
    ]);
  });

  it('restores furniture to an article and lays a line away as furniture', () => {
    expect(run({ kind: 'move', anchors: [anchor(7)], article: A, role: 'paragraph' }).furniture).toEqual([]);
    expect(run({ kind: 'move', anchors: [anchor(0)], article: 'furniture', role: 'furniture' }).furniture).toEqual(['第3版', '桥通车了']);
  });

  it('makes an article of its own, where it stood', () => {
    expect(run({ kind: 'move', anchors: [anchor(2)], article: 'new', role: 'paragraph' }).articles.map(([id]) => id)).toEqual([A, `a${at(2)}`, B]);
  });

  it('gives no id twice, even where an article loses the line that named it', () => {
    const ids = run({ kind: 'move', anchors: [anchor(4)], article: 'new', role: 'headline' }, { kind: 'move', anchors: [anchor(0)], article: B, role: 'headline' }).articles.map(([id]) => id);
    expect(ids).toEqual([A, B, `${B}.2`]);
  });

  it('turns a paragraph into a caption of an article, or of the tray', () => {
    expect(run({ kind: 'move', anchors: [anchor(5)], article: A, role: 'caption' }).captions.at(-1)).toEqual([A, '水到田头。']);
    expect(run({ kind: 'move', anchors: [anchor(5)], article: 'tray', role: 'caption' }).captions.at(-1)).toEqual(['tray', '水到田头。']);
  });

  it('breaks and joins paragraphs', () => {
    expect(run({ kind: 'break', at: at(2) }).articles[0]).toEqual([A, 'headline 桥通车了', 'paragraph 昨日桥通车。', 'paragraph 车流不断。']);
    expect(run({ kind: 'join', at: at(5) }).articles[1]).toEqual([B, 'headline 新渠', 'paragraph 新渠放水。+水到田头。']);
  });

  it('re-orders articles', () => {
    expect(run({ kind: 'order', articles: [B] }).articles.map(([id]) => id)).toEqual([B, A]);
  });

  it('passes over what no longer matches', () => {
    expect(run({ kind: 'move', anchors: [{ ...anchor(0), was: '别的字' }], article: B, role: 'deck' }, { kind: 'split', article: 'a999', at: 0 })).toEqual(shape(page));
  });

  it('keeps every piece exactly once, whatever is done', () => {
    const index = fc.nat(LINES.length - 1);
    const article = fc.constantFrom(A, B, 'new', 'tray', 'furniture');
    const op: fc.Arbitrary<StructureOp> = fc.oneof(
      fc.record({ kind: fc.constant('move' as const), anchors: fc.array(index.map(anchor), { minLength: 1, maxLength: 3 }), article, role: fc.constantFrom<Role>('headline', 'paragraph', 'caption', 'byline'), before: index.map(at) }),
      fc.record({ kind: fc.constant('split' as const), article, at: index.map(at) }),
      fc.record({ kind: fc.constant('merge' as const), article, into: article }),
      fc.record({ kind: fc.constantFrom('break' as const, 'join' as const), at: index.map(at) }),
    );
    fc.assert(fc.property(fc.array(op, { maxLength: 8 }), (ops) => {
      const pieces = [...everyPart(applyStructure(source, page, ops))].flatMap((p) => p.pieces).map(({ from }) => from).sort((a, b) => a - b);
      expect(pieces).toEqual(LINES.map((_, i) => at(i)));
    }), { numRuns: 500 });
  });
});
