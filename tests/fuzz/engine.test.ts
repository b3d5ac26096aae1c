import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportFiles, EXPORT_FORMATS, findMisfit } from '../../src/core/export';
import { FACTS } from '../core/export/desk';
import { fieldsOf } from '../../src/core/export/copy';
import { DEFAULT_PROFILE } from '../../src/core/page/profile';
import { openDesk, readPage, type Desk } from '../../src/core/pipeline';
import { checkPage } from '../../src/core/proof';
import type { ProofKnowledge } from '../../src/core/proof/knowledge';
import type { ArticleDocument } from '../../src/core/review/document';
import { pageLedger, restore } from '../../src/core/review/ledger';
import type { ArticleFields } from '../../src/core/rule/rule';
import { EXTREME, pageText } from './inputs';
import { fuzz, PATIENCE, SCALE, within } from './fuzz';

const KNOWLEDGE: ProofKnowledge = { switches: {}, ignore: [], terms: [], people: [] };

const documentsOf = (desk: Desk): ArticleDocument[] => [...desk.articles, ...desk.captions.map(({ document }) => document), desk.furniture];

function openWhole(text: string): Desk {
  const desk = openDesk(readPage(text, DEFAULT_PROFILE), []);
  const documents = documentsOf(desk);
  if (restore(documents, pageLedger(documents, text.length)) !== text) throw new Error('the ledger does not give the source back');
  return desk;
}

function articlesOf(desk: Desk): ArticleFields[] {
  return desk.articles.map((article) => {
    const { headline, paragraphs } = fieldsOf(article);
    return { id: article.id, fields: [{ where: 'headline', role: 'headline', text: headline.join('\n') }, ...paragraphs.map((text, i) => ({ where: `para:${i}`, role: 'paragraph' as const, text }))] };
  });
}

/// Finds, and holds every place that is named against the text: inside it, and through no surrogate pair that it holds whole.
function question(desk: Desk): void {
  const articles = articlesOf(desk);
  const texts = new Map(articles.flatMap((article) => article.fields.map((field) => [`${article.id} ${field.where}`, field.text])));
  for (const [id, findings] of checkPage(articles, KNOWLEDGE)) {
    for (const { where, from, to, rule } of findings) {
      const text = texts.get(`${id} ${where}`);
      if (text === undefined || from < 0 || from > to || to > text.length) throw new Error(`${rule} names ${where} ${from}–${to}`);
      for (const at of [from, to]) if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) && at > 0) throw new Error(`${rule} cuts a character in two at ${where} ${at}`);
    }
  }
}

describe('the engine', () => {
  const questionAndExport = (text: string): void => {
    const desk = openWhole(text);
    question(desk);
    const request = { page: 'p.txt', formats: EXPORT_FORMATS, facts: FACTS };
    // What a format cannot hold is refused by name; no other reason not to write is known.
    exportFiles(desk, { ...request, formats: EXPORT_FORMATS.filter((format) => !findMisfit(desk, { ...request, formats: [format] })) });
  };
  // What the rules and formats read at their first use is the start's cost, not the first input's.
  beforeAll(() => questionAndExport(readFileSync(new URL('../../seeds/kxdb-2024-08-02-06.txt', import.meta.url), 'utf8')));

  it('rebuilds any page, and accounts for every character', { timeout: PATIENCE }, () => {
    fuzz(pageText, (text) => text.length, (text) => void openWhole(text));
  });

  it('questions and exports any page', { timeout: PATIENCE }, () => {
    fuzz(pageText, (text) => text.length, questionAndExport);
  });

  it.each(Object.entries(EXTREME))('takes %s, in time that grows with its length', { timeout: 120_000 }, (_, make) => {
    const text = make(SCALE);
    within(text.length, () => question(openWhole(text)));
    expect(text.length).toBeGreaterThan(0);
  });
});
