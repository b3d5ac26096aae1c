import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exporters, type ExportInput } from '../../../src/core/export';
import { plainText } from '../../../src/core/export/txt';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { openDesk, readPage } from '../../../src/core/pipeline';
import { desk, FACTS, PAGE } from './desk';

const PYTHON = ['/usr/bin/python3', 'python3'].find((python) => spawnSync(python, ['-c', 'import uno']).status === 0);
const isThere = PYTHON !== undefined && spawnSync('soffice', ['--version']).status === 0;
if (!isThere) process.stderr.write('LibreOffice: skipped, soffice or Python’s uno is not installed (Debian: libreoffice-writer-nogui, python3-uno)\n');

/// LibreOffice without a display has no window for comments, and ends when it opens a document that has any: it gets the document without them.
function withoutComments(docx: Uint8Array): Uint8Array {
  const { 'word/document.xml': document, ...rest } = unzipSync(docx);
  return zipSync({ ...rest, 'word/document.xml': strToU8(strFromU8(document!).replace(/<w:commentRange(?:Start|End) [^>]*\/>|<w:r><w:commentReference [^>]*\/><\/w:r>/g, '')) });
}

describe('the tracked document in LibreOffice', () => {
  it.skipIf(!isThere)('is the copy when all is accepted, and the source when all is rejected', { timeout: 240_000 }, () => {
    const seed = readFileSync(join(import.meta.dirname, '../../../seeds/kxdb-2024-08-02-06.txt'), 'utf8');
    const pages: ExportInput[] = [openDesk(readPage(seed, DEFAULT_PROFILE), []), desk(PAGE)];
    const folder = mkdtempSync(join(tmpdir(), 'galley-office-'));
    try {
      const files = pages.map((page, index) => {
        const path = join(folder, `${index}.docx`);
        writeFileSync(path, withoutComments(exporters.tracked.write(page, { page: 'p.txt', facts: FACTS })));
        return path;
      });
      const { stdout } = spawnSync(PYTHON!, [join(import.meta.dirname, 'accept.py'), ...files], { encoding: 'utf8' });
      const shown = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as unknown);
      expect(shown).toEqual(pages.map((page) => ({ accepted: plainText(page).split('\n'), rejected: page.reading.text.split('\n') })));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
