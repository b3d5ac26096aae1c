import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exporters, type ExportInput, type ExportQuestion } from '../../../src/core/export';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { openDesk, readPage } from '../../../src/core/pipeline';
import { defaultKnowledge } from '../../../src/core/proof';
import { questionsOf } from '../../../src/core/question/ask';
import { desk, FACTS } from './desk';
import { anyPage, HOSTILE } from './pages';

/// OASIS's own, of draft 4: what a newer validator takes otherwise is its name and that of its draft.
const { $schema: draft, id: _id, ...schema } = JSON.parse(readFileSync(join(import.meta.dirname, 'sarif-schema-2.1.0.json'), 'utf8')) as Record<string, unknown>;
const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);

function faults(page: ExportInput, questions: readonly ExportQuestion[], language: 'zh' | 'en'): unknown {
  const log: unknown = JSON.parse(exporters.sarif.write(page, { page: 'p 版.txt', facts: { ...FACTS, questions, language } }));
  return validate(log) ? [] : validate.errors;
}

const states = ['open', 'asked', 'accepted', 'dismissed'] as const;

describe('the schema of SARIF 2.1.0', () => {
  it('is that of OASIS, and refuses what is no log', () => {
    expect(draft).toBe('http://json-schema.org/draft-04/schema#');
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });

  it('takes all questions of the seed page, in both languages, answered or not', () => {
    const page = openDesk(readPage(readFileSync(join(import.meta.dirname, '../../../seeds/kxdb-2024-08-02-06.txt'), 'utf8'), DEFAULT_PROFILE), []);
    const questions = questionsOf(page, defaultKnowledge);
    expect(questions.length).toBeGreaterThan(3);
    for (const language of ['zh', 'en'] as const) for (const state of states) expect(faults(page, questions.map((question) => ({ ...question, state })), language)).toEqual([]);
  });

  it('takes questions of any text about any text', () => {
    const words = fc.constantFrom(...HOSTILE);
    fc.assert(fc.property(anyPage, words, words, words, fc.constantFrom(...states), (lines, rule, text, fix, state) => {
      const page = desk(lines);
      const questions = [...page.articles, ...page.captions.map(({ document }) => document)].map(({ id }): ExportQuestion => ({
        document: id, rule, severity: 'A', fingerprint: text, text, fixes: [fix, ''], message: { text: { zh: fix, en: text } }, source: [{ from: 0, to: Math.min(3, page.reading.text.length), was: page.reading.text.slice(0, 3) }], state,
      }));
      expect(faults(page, questions, 'en')).toEqual([]);
    }), { numRuns: 100 });
  });
});
