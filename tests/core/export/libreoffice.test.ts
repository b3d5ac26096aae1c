import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { exporters, type ExportInput } from '../../../src/core/export';
import { plainText } from '../../../src/core/export/txt';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { openDesk, readPage } from '../../../src/core/pipeline';
import { say } from '../../../src/core/text/say';
import { desk, FACTS, PAGE } from './desk';

const PYTHON = ['/usr/bin/python3', 'python3'].find((python) => spawnSync(python, ['-c', 'import uno']).status === 0);
const isThere = PYTHON !== undefined && spawnSync('soffice', ['--version']).status === 0;
if (!isThere) process.stderr.write('LibreOffice: skipped, soffice or Python’s uno is not installed (Debian: libreoffice-writer-nogui, python3-uno)\n');

/// Debian's build without windows lacks the form that a comment is shown in, and ends when it opens a document that has any: it gets the document without them. `.ci/run` puts the form there.
const showsComments = isThere && existsSync(join(realpathSync(spawnSync('sh', ['-c', 'command -v soffice'], { encoding: 'utf8' }).stdout.trim()), '../../share/config/soffice.cfg/modules/swriter/ui/annotation.ui'));
if (isThere && !showsComments) process.stderr.write('LibreOffice: comments skipped, this build cannot show any (swriter/ui/annotation.ui of Debian’s libreoffice-writer is not there)\n');

function withoutComments(docx: Uint8Array): Uint8Array {
  const { 'word/document.xml': document, ...rest } = unzipSync(docx);
  return zipSync({ ...rest, 'word/document.xml': strToU8(strFromU8(document!).replace(/<w:commentRange(?:Start|End) [^>]*\/>|<w:r><w:commentReference [^>]*\/><\/w:r>/g, '')) });
}

interface Shown {
  readonly accepted: readonly string[];
  readonly rejected: readonly string[];
  readonly comments: readonly { readonly author: string; readonly text: string }[];
}

/// What LibreOffice makes of the tracked documents of pages.
function shown(pages: readonly ExportInput[]): Shown[] {
  const folder = mkdtempSync(join(tmpdir(), 'galley-office-'));
  try {
    const files = pages.map((page, index) => {
      const path = join(folder, `${index}.docx`);
      const docx = exporters.tracked.write(page, { page: 'p.txt', facts: FACTS });
      writeFileSync(path, showsComments ? docx : withoutComments(docx));
      return path;
    });
    const { stdout } = spawnSync(PYTHON!, [join(import.meta.dirname, 'accept.py'), ...files], { encoding: 'utf8' });
    return stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Shown);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe.skipIf(!isThere)('the tracked document in LibreOffice', () => {
  const seed = readFileSync(join(import.meta.dirname, '../../../seeds/kxdb-2024-08-02-06.txt'), 'utf8');
  const reading = readPage(seed, DEFAULT_PROFILE);
  const article = openDesk(reading, []).articles[1]!;
  const edits = article.patches.filter(({ layer }) => layer === 'text').slice(0, 2);
  const decided = openDesk(reading, [{ type: 'decide', verdict: 'accepted', edits, reason: '逐处看过', n: 1, at: '2031-01-02T03:04:05Z', by: '赵' }]);
  const pages: ExportInput[] = [decided, desk(PAGE)];
  let seen: Shown[] = [];
  beforeAll(() => { seen = shown(pages); }, 240_000);

  it('is the copy when all is accepted, and the source when all is rejected', () => {
    expect(seen.map(({ accepted, rejected }) => ({ accepted, rejected }))).toEqual(pages.map((page) => ({ accepted: plainText(page).split('\n'), rejected: page.reading.text.split('\n') })));
  });

  it.skipIf(!showsComments)('has the reason of every change of words as a comment of who decided, and says what was moved', () => {
    const [comments] = seen.map((one) => one.comments);
    const told = decided.articles.flatMap(({ patches }) => patches.filter(({ layer, applied }) => layer === 'text' && applied))
      .map(({ by, why, rule, reason }) => ({ author: by ?? '校样·文字', text: `${say(why, 'zh')}${reason === undefined ? '' : `处理理由：${reason}`} [${rule}]` }));
    expect(told.filter(({ author }) => author === '赵')).toHaveLength(2);
    for (const comment of told) expect(comments).toContainEqual(comment);
    expect(comments!.filter(({ text }) => text.startsWith('移到它所属的位置。')).length).toBeGreaterThanOrEqual(8);
    expect(comments!.filter(({ text }) => text.trim() === '')).toEqual([]);
  });
});
