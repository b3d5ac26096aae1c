import fc from 'fast-check';
import type { Role } from '../../../src/core/text/role';
import type { Line } from './desk';

const ROLES: readonly Role[] = ['kicker', 'headline', 'deck', 'dateline', 'byline', 'paragraph', 'subhead', 'item', 'verse', 'row', 'caption', 'credit'];

/// What would be code, were it not text: markup, fields, formulas, links, escapes of each format.
export const HOSTILE = [
  '<script>alert(1)</script>', '&amp; &lt;&#x41;', ']]>', '<!-- 注 -->', '<?xml version="1.0"?>', '<!DOCTYPE a [<!ENTITY b "c">]>', '"\'>', '=1+1', '+甲', '-乙', '@丙', '\t=2', '＝1', '{page}', '{{date}}', '${x}', '%s', '# 题', '```', '[a](b)', '| a | b |',
  'HYPERLINK "http://a.example"', '{ PAGE }', '\\n\\t', '\u202e反', 'e\u0301', '𠮷', '👩\u200d👧', '\u00ad', '\u2028', '\u00a0', 'a\tb',
] as const;

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('甲', '乙', '，', '。', '7', 'a', ' ', '　'), minLength: 1, maxLength: 12 }),
  fc.constantFrom(...HOSTILE),
  fc.tuple(fc.constantFrom(...HOSTILE), fc.constantFrom('甲', '。'), fc.constantFrom(...HOSTILE)).map((parts) => parts.join('')),
).map((line) => line.replace(/[\n\r]/g, '') || '空');

/// Pages of any lines in any order: parts of three articles, loose captions, furniture; hostile text among them.
export const anyPage: fc.Arbitrary<Line[]> = fc.array(fc.record({
  text, role: fc.constantFrom(...ROLES), article: fc.constantFrom(0, 1, 2, -1, null), goesOn: fc.boolean(), end: fc.constantFrom('\n\n', '\n', ' ', '\r\n', '\n \n'),
}), { minLength: 1, maxLength: 14 }).map((lines) => lines.map((line): Line => (line.article === null ? { ...line, role: 'furniture' } : line.article === -1 ? { ...line, role: line.role === 'credit' ? 'credit' : 'caption' } : line)));
