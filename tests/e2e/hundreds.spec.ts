import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openDesk, type Desk as DecidedDesk } from '../../src/core/pipeline';
import { pageLedger } from '../../src/core/review/ledger';
import { patchKey, type Entry } from '../../src/core/review/events';
import type { ArticleDocument } from '../../src/core/review/document';
import { variedText } from '../../src/bench/texts';
import { expect, SEED, test, type Desk } from './desk';

const WANTED = 200;
/// Some presses answer a question that stands at the change, which is another act.
const PRESSES = WANTED + 20;

/// The text that an article's patches give when those are applied that stand so, or were accepted, and none that was rejected: put together here, apart from the engine.
function expected(article: ArticleDocument, verdicts: ReadonlyMap<string, string>): string {
  let out = '';
  let at = 0;
  for (const patch of [...article.patches].sort((a, b) => a.base.from - b.base.from || a.base.to - b.base.to)) {
    const verdict = verdicts.get(patch.key);
    if (verdict === 'rejected' || (verdict === undefined && !patch.applied) || patch.base.from < at) continue;
    out += article.base.slice(at, patch.base.from) + patch.insert;
    at = patch.base.to;
  }
  return out + article.base.slice(at);
}

/// The source, put together from what the ledger says of each of its stretches: words as they were printed from the proof texts, what was replaced from the changes.
function rebuilt({ articles, captions, furniture, reading }: DecidedDesk): string {
  const documents = [...articles, ...captions.map(({ document }) => document), furniture];
  const proofs = new Map(documents.map(({ id, proof }) => [id, proof]));
  return pageLedger(documents, reading.text.length).map(({ document, proof, patch }) => (patch ? patch.was : proofs.get(document)!.slice(proof.from, proof.to))).join('');
}

/// Decides by keyboard until `presses` were made, checks the journal's text against what was pressed, and takes everything back.
async function decideHundreds(desk: Desk, name: string, presses: number, wanted: number): Promise<void> {
  const { keyboard } = desk.page;
  const source = desk.sourceText(name);
  const before = await desk.onDisk(`${name}.txt`);
  const journal = (): Entry[] => readFileSync(join(desk.folder, '.galley', `${name}.txt.jsonl`), 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line) as Entry).filter((entry) => 'type' in entry);
  let pressed = 0;
  for (let article = 0; article < before.articles.length && pressed < presses; article++) {
    await desk.proof.focus();
    // Every second change at least: after a decision the next open one comes by itself.
    const changes = Math.ceil(before.articles[article]!.patches.length * 0.6);
    for (let i = 0; i < changes && pressed < presses; i++) {
      await keyboard.press('F7');
      await keyboard.press(pressed++ % 3 === 2 ? 'Control+Backspace' : 'Control+Enter');
    }
    if (pressed < presses) await keyboard.press('Alt+PageDown');
  }
  await desk.saved();
  const all = journal();
  const made = all.filter((entry) => entry.type === 'decide');
  expect(made.length).toBeGreaterThanOrEqual(wanted);
  const verdicts = new Map(made.flatMap((entry) => entry.edits.map((edit) => [patchKey(edit), entry.verdict] as const)));
  expect(new Set(verdicts.values())).toEqual(new Set(['accepted', 'rejected']));
  const after = await desk.onDisk(`${name}.txt`);
  const answered = openDesk(before.reading, all.filter((entry) => entry.type !== 'decide'));
  expect(after.articles.map(({ proof }) => proof)).toEqual(answered.articles.map((article) => expected(article, verdicts)));
  expect(rebuilt(after)).toBe(source);

  for (let i = 0; i < all.length; i++) await keyboard.press('Control+z');
  await desk.saved();
  const undone = await desk.onDisk(`${name}.txt`);
  expect(undone.articles.map(({ proof }) => proof)).toEqual(before.articles.map(({ proof }) => proof));
  expect(undone.articles.flatMap(({ patches }) => patches).every(({ verdict }) => verdict === 'open')).toBe(true);
  expect(rebuilt(undone)).toBe(source);
  expect(desk.sourceText(name)).toBe(source);
}

test('two hundred decisions by keyboard end in exactly the text that they describe; undone, all is as it was', async ({ desk }) => {
  test.setTimeout(180_000);
  await desk.openSeed();
  await decideHundreds(desk, SEED, PRESSES, WANTED);
});

for (const seed of [3, 8]) {
  test(`the same on a page that nobody made by hand, number ${seed}`, async ({ desk }) => {
    test.setTimeout(240_000);
    const name = `page-${seed}`;
    writeFileSync(join(desk.folder, `${name}.txt`), variedText(20 * 1024, seed));
    await desk.pages.getByRole('button', { name }).click();
    await expect(desk.articles.first()).toBeVisible();
    await desk.list('changes');
    // More presses: here more of them answer a question.
    await decideHundreds(desk, name, WANTED + 40, WANTED);
  });
}

