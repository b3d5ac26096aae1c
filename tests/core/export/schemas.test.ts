import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exporters, type ExportInput, type ExportScope } from '../../../src/core/export';
import { desk, FACTS, PAGE } from './desk';
import { anyPage } from './pages';

/// The IPTC's schemas are not ours to ship: `GALLEY_SCHEMAS` names a folder that holds them (iptc.org/std: NewsML-G2 2.35, NITF 3.6, ninjs 3.1, xml.xsd).
const SCHEMAS = process.env['GALLEY_SCHEMAS'] ?? '';
const has = (file: string): boolean => SCHEMAS !== '' && existsSync(join(SCHEMAS, file));
const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
const NEWSML = 'NewsML-G2_2.35-spec-All-Power.xsd';
const NITF = 'nitf-3-6.xsd';
const NINJS = 'ninjs-schema_3.1.json';
if (SCHEMAS === '') process.stderr.write('IPTC schemas: skipped, GALLEY_SCHEMAS names no folder with them\n');

const scope: ExportScope = { page: 'p.txt', facts: FACTS };
const pages: ExportInput[] = [desk(PAGE), ...fc.sample(anyPage, { numRuns: 60, seed: 7 }).map(desk)];

/// What xmllint has against the documents.
function faults(schema: string, documents: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'galley-xml-'));
  try {
    const files = documents.map((xml, index) => {
      const path = join(folder, `${index}.xml`);
      writeFileSync(path, xml);
      return path;
    });
    const { stderr } = spawnSync('xmllint', ['--nonet', '--noout', '--schema', join(SCHEMAS, schema), ...files], { encoding: 'utf8' });
    return stderr.split('\n').filter((line) => line !== '' && !line.endsWith(' validates')).join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('the IPTC’s schemas', () => {
  it.skipIf(!has(NEWSML) || !hasXmllint)('take NewsML-G2', { timeout: 60_000 }, () => expect(faults(NEWSML, pages.map((page) => exporters.newsml.write(page, scope)))).toBe(''));

  it.skipIf(!has(NITF) || !hasXmllint)('take NITF', { timeout: 60_000 }, () => {
    expect(faults(NITF, pages.flatMap((page) => page.articles.map((article) => exporters.nitf.write(page, { ...scope, articles: [article] }))))).toBe('');
  });

  it.skipIf(!has(NINJS))('take ninjs', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
    const validate = ajv.compile(JSON.parse(readFileSync(join(SCHEMAS, NINJS), 'utf8')) as object);
    for (const page of pages) {
      expect(validate(JSON.parse(exporters.json.write(page, scope))) || validate.errors).toBe(true);
      for (const article of page.articles) expect(validate(JSON.parse(exporters.json.write(page, { ...scope, articles: [article] }))) || validate.errors).toBe(true);
    }
  });
});
