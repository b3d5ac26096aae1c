import type { ArticleFields, Field } from '../core/rule/rule';
import type { Sentence } from '../core/text/say';

/// An article as a newsroom system hands it over: one line of a `.jsonl` file.
export interface RecordLine {
  /// Counted from 1.
  readonly line: number;
  readonly record: ArticleFields | undefined;
  /// Why there is none.
  readonly fault?: Sentence;
}

/// Whether a file holds article records, by its ending.
export const isRecords = (name: string): boolean => /\.(jsonl|ndjson)$/i.test(name);

const NOT_JSON: Sentence = { zh: '不是一个 JSON 对象。', en: 'is not a JSON object.' };
const NO_ID: Sentence = { zh: '缺少 id（一个字符串）。', en: 'has no id (a string).' };
const NO_TEXT: Sentence = {
  zh: 'headline 和 byline 应为字符串，paras 和 captions 应为字符串列表。',
  en: 'needs text in headline and byline, and lists of texts in paras and captions.',
};

/// Reads article records, a JSON object a line; empty lines are passed over. Fields that are missing are empty, fields that are not known are ignored.
export function* readRecords(text: string): Generator<RecordLine> {
  let line = 0;
  for (const raw of text.split('\n')) {
    line++;
    if (raw.trim() === '') continue;
    let value: unknown;
    try {
      value = JSON.parse(raw);
    } catch {
      yield { line, record: undefined, fault: NOT_JSON };
      continue;
    }
    yield { line, ...fieldsOf(value) };
  }
}

function fieldsOf(value: unknown): Pick<RecordLine, 'record' | 'fault'> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { record: undefined, fault: NOT_JSON };
  const given = value as Record<string, unknown>;
  const { id, headline = '', byline = '', paras = [], captions = [] } = given;
  if (typeof id !== 'string' || id === '') return { record: undefined, fault: NO_ID };
  const shown = Array.isArray(captions) ? captions.map((caption: unknown) => (typeof caption === 'object' && caption !== null && 'text' in caption ? caption.text : caption)) : captions;
  if (typeof headline !== 'string' || typeof byline !== 'string' || !texts(paras) || !texts(shown)) return { record: undefined, fault: NO_TEXT };
  const fields: Field[] = [];
  if (headline !== '') fields.push({ where: 'headline', role: 'headline', text: headline });
  paras.forEach((text, index) => fields.push({ where: `para:${index}`, role: 'paragraph', text }));
  if (byline !== '') fields.push({ where: 'byline', role: 'byline', text: byline });
  shown.forEach((text, index) => fields.push({ where: `caption:${index}`, role: 'caption', text }));
  return { record: { id, fields } };
}

const texts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
