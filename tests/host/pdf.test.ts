import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDesk, readPage } from '../../src/core/pipeline';
import { findBrowser, thisMachine } from '../../src/host/browsers';
import { chromiumPdf, printer } from '../../src/host/pdf';
import { MANIFEST } from '../../src/host/manifest';
import { codeOf, PAGE, setUp, type Bench } from './support';

const browser = findBrowser(thisMachine());
if (!browser) process.stderr.write('PDF: skipped, no Chromium, Chrome or Edge is installed\n');

const fake = (html: string): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(`%PDF ${html.length}`));

/// A signed page, and a folder to write to.
async function signed(bench: Bench): Promise<{ stamp: string; out: string }> {
  bench.put('p.txt', PAGE);
  const { text, profile, stamp } = await bench.host['page.open']({ page: 'p.txt' });
  const digests = Object.fromEntries(openDesk(readPage(text, profile), []).articles.map(({ id, digest }) => [id, digest]));
  const after = await bench.host['page.append']({ page: 'p.txt', stamp, by: '王', acts: [{ type: 'sign', stage: '三校', digests }] });
  const out = join(bench.root, 'out');
  mkdirSync(out);
  return { stamp: after.stamp, out };
}

describe('PDFs', () => {
  it.skipIf(!browser)('come from an installed browser: pages of paper, their text in them', { timeout: 60_000 }, async () => {
    const pdf = await chromiumPdf(browser!, thisMachine())(`<!doctype html><title>两页</title><style>@page { size: A4 }</style><p>第一页</p><p style="break-before: page">第二页</p><script>document.body.remove()</script>`);
    const text = new TextDecoder('latin1').decode(pdf);
    expect(text.startsWith('%PDF-')).toBe(true);
    expect(text.match(/\/Type \/Page\b/g)).toHaveLength(2);
    expect(text).toContain('/Font');
  });

  it('are refused where nothing prints, and nothing is written then', async () => {
    expect(await codeOf(printer({ ...thisMachine(), env: { GALLEY_BROWSER: '/nowhere/chromium' } })('<p>'))).toBe('no-printer');
    expect(await codeOf(chromiumPdf({ name: 'none', path: '/nowhere/chromium' }, thisMachine())('<p>'))).toBe('no-printer');
    const bench = setUp();
    const { stamp, out } = await signed(bench);
    expect(await codeOf(bench.host['export.write']({ page: 'p.txt', stamp, by: '王', formats: ['txt', 'report'], folder: out, pdf: true }))).toBe('no-printer');
    expect(await codeOf(bench.host['page.print']({ page: 'p.txt', sheet: 'record', folder: out }))).toBe('no-printer');
    expect(readdirSync(out)).toEqual([]);
    expect(await bench.host['app.info']({})).not.toHaveProperty('pdf');
  });

  it('lie beside the report, in the manifest too, and are passed over like it', async () => {
    const bench = setUp({ printPdf: fake });
    const { stamp, out } = await signed(bench);
    const { files, stamp: after } = await bench.host['export.write']({ page: 'p.txt', stamp, by: '王', formats: ['txt', 'report'], folder: out, pdf: true });
    expect(files.map(({ path }) => path.slice(path.indexOf('.', out.length)))).toEqual(['.txt', '.report.html', '.report.pdf']);
    expect(readFileSync(join(out, MANIFEST), 'utf8').trimEnd().split('\n').map((line) => (JSON.parse(line) as { format: string }).format)).toEqual(['txt', 'report', 'report-pdf']);
    const again = (): ReturnType<Bench['host']['export.write']> => bench.host['export.write']({ page: 'p.txt', stamp: after, by: '王', formats: ['txt', 'report'], folder: out, pdf: true, resume: true });
    expect((await again()).current).toBe(true);
    writeFileSync(files[2]!.path, '改');
    expect((await again()).current).toBe(false);
    expect(await bench.host['app.info']({})).toHaveProperty('pdf', true);
  });

  it('hold the record and the count of errors, numbered where the name is taken', async () => {
    const bench = setUp({ printPdf: fake });
    const { out } = await signed(bench);
    for (const sheet of ['record', 'errors', 'record'] as const) await bench.host['page.print']({ page: 'p.txt', sheet, folder: out, language: 'en' });
    expect(readdirSync(out).sort()).toEqual(['Count of errors-p.pdf', 'Record of reviews and proofs-p (2).pdf', 'Record of reviews and proofs-p.pdf']);
    expect(await codeOf(bench.host['page.print']({ page: 'p.txt', sheet: 'record', folder: join(out, 'nowhere') }))).toBe('not-found');
  });
});
