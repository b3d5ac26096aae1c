import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exporters, type ExportScope } from '../../src/core/export';
import { fieldsOf } from '../../src/core/export/copy';
import { DEFAULT_PROFILE } from '../../src/core/page/profile';
import { openDesk, readPage, type Desk } from '../../src/core/pipeline';
import type { Act, Entry } from '../../src/core/review/events';
import { DISK } from '../../src/host/files';
import { importPage, readExported } from '../../src/host/import';
import { FACTS } from '../core/export/desk';
import { codeOf, PAGE, setUp } from './support';

const scope: ExportScope = { page: 'p.txt', facts: FACTS };
const open = (text: string, entries: readonly Entry[] = [], profile = DEFAULT_PROFILE): Desk => openDesk(readPage(text, profile), entries);
const journal = (acts: readonly Act[]): Entry[] => acts.map((act, index): Entry => ({ ...act, n: index + 1, at: `2031-05-06T07:08:${String(index % 60).padStart(2, '0')}.000Z`, by: index % 2 ? '李' : '王' }));
const seen = (desk: Desk): unknown => ({ articles: desk.articles, captions: desk.captions, furniture: desk.furniture, entries: desk.state.timeline });

/// Decisions that anybody could take on a page: verdicts on its changes, words written into it, undone again.
const decisions = (desk: Desk, picks: readonly number[]): Entry[] => {
  const patches = desk.articles.flatMap((article) => article.patches);
  const acts = picks.flatMap((pick, index): Act[] => {
    const patch = patches[pick % Math.max(1, patches.length)];
    if (index % 3 === 2) {
      const from = pick % (desk.reading.text.length + 1);
      return [{ type: 'write', edits: [{ from, to: from, was: '', insert: '<改>&"' }], replaces: [] }];
    }
    return patch ? [{ type: 'decide', verdict: pick % 2 ? 'accepted' : 'rejected', edits: [{ from: patch.from, to: patch.to, was: patch.was, insert: patch.insert, ...(patch.side && { side: patch.side }) }] }] : [];
  });
  return journal([...acts, ...(acts.length > 1 ? [{ type: 'undo', of: acts.length } as const] : [])]);
};

describe('a page exported as JSON', () => {
  it('comes back with articles, captions and decisions exactly', () => {
    const text = fc.oneof(fc.constant(PAGE), fc.string({ unit: fc.constantFrom('本', '报', '讯', '7', ' ', ',', '。', '\n', '\n\n', '姻', '“', '摄', '<', '\u0007', '\ud800'), maxLength: 200 }));
    fc.assert(fc.property(text, fc.array(fc.nat(500), { maxLength: 8 }), (source, picks) => {
      const desk = open(source, decisions(open(source), picks));
      const back = readExported(exporters.json.write(desk, scope), 'p.json');
      expect(seen(open(back.text, back.entries, back.profile))).toEqual(seen(desk));
      expect(back.articles).toEqual(desk.articles.map((article) => ({ id: article.id, ...fieldsOf(article) })));
      expect(back.captions).toEqual(desk.captions.map(({ document }) => ({ id: document.id, ...fieldsOf(document) })));
    }), { numRuns: 150 });
  });

  it('is opened by the desk as it was, and written over nothing', async () => {
    const bench = setUp();
    const desk = open(PAGE, decisions(open(PAGE), [3, 8, 20]));
    const target = join(bench.root, 'back');
    mkdirSync(target);
    const page = readExported(exporters.json.write(desk, scope), 'p.json');
    const path = await importPage(DISK, target, page);
    expect(readFileSync(path, 'utf8')).toBe(PAGE);
    const opened = await bench.another({ folder: target })['page.open']({ page: 'p.txt' });
    expect(opened).toMatchObject({ text: PAGE, torn: 0, changed: false });
    expect(seen(open(opened.text, opened.entries, opened.profile))).toEqual(seen(desk));
    expect(await codeOf(importPage(DISK, target, page))).toBe('over-source');
  });

  it.each(['', '{', '[]', '{"bodies": []}', '{"bodies": [{"contentType": "application/vnd.galley+json", "value": "{\\"galley\\":1}"}]}'])('is told from other JSON: %s', (json) => {
    expect(() => readExported(json, 'x.json')).toThrow(expect.objectContaining({ code: 'bad-record' }) as Error);
  });
});
