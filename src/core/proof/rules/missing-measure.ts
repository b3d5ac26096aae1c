import type { Report } from '../../rule/rule';
import { CharSet } from '../../text/char-set';
import { COUNTED, COUNTED_ABOVE_ONE, COUNTED_BY_ONE } from '../lexicon/measures';
import { PROSE, type ProofParagraphRule } from '../rule';
import { mix, PairBits } from '../matcher';
import { LEAD, unitsOf } from '../standing';

const NUMERALS = '0123456789一两三四五六七八九十几';
const ENDS = new CharSet(`${NUMERALS}多余`);
/// Before 一 these make another word, or a noun stands behind it as it is: 统一, 每一, 第一.
const OTHER_ONE = /[统第唯单之万同每这那某另任如逐专划十百千零〇不惟首归其哪合又进二三四五六七八九A-Za-z0-9]$/;
/// What makes 一 in front of a person a number: 成为一志愿者. Elsewhere it is short for somebody: 一村民说.
const BECOME = /(?:成为|当上|选为|聘为|评为|作为)了?$/;
/// A whole number that counts: no ordinal, no date, no part of a longer number or of a name (P40手机, 110警车).
const NUMBER = /(?<![第年月日号零〇.0-9一二三四五六七八九十百千万亿A-Za-z\-－—～~至到、：:/／·“‘《 　])(?!1(?:10|19|20|22)$)(?:[0-9]{1,4}|[二三四五六七八九]?十[一二三四五六七八九]?|[两三四五六七八九几])(?:多|余)?$/;
/// 三中学生: a school by its number, and who belongs to it.
const SCHOOL = /^[一二三四五六七八九十0-9][中小]学/;
const LONGEST = 7;

interface Noun {
  readonly measures: readonly string[];
  readonly one: boolean;
  readonly more: boolean;
}

interface Nouns {
  readonly nouns: ReadonlyMap<string, Noun>;
  /// The first two units of all of them.
  readonly heads: PairBits;
  readonly starts: CharSet;
  readonly longest: number;
}
let known: Nouns | undefined;

function nounsOf(): Nouns {
  const nouns = new Map<string, Noun>();
  const add = (rows: string, one: boolean, more: boolean): void => {
    for (const row of rows.trim().split('\n')) {
      const [measures = '', ...words] = row.split(' ');
      for (const word of words) nouns.set(word, { measures: measures.split('|'), one, more });
    }
  };
  add(COUNTED, true, true);
  add(COUNTED_ABOVE_ONE, false, true);
  add(COUNTED_BY_ONE, true, false);
  const heads = new PairBits(nouns.size);
  for (const noun of nouns.keys()) heads.add(mix(noun.charCodeAt(0), noun.charCodeAt(1)));
  return { nouns, heads, starts: new CharSet([...nouns.keys()].map((noun) => noun[0]!).join('')), longest: Math.max(...[...nouns.keys()].map((noun) => noun.length)) };
}

export const missingMeasure: ProofParagraphRule = {
  name: 'missing-measure', class: 'grammar', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: NUMERALS,
  docs: {
    what: { zh: '数词和名词之间漏了量词', en: 'No measure word between number and noun' },
    why: { zh: '“一台电视机”“二十只山羊”：数词一般不直接修饰名词', en: 'In prose a number does not stand right before what it counts: 一台电视机' },
    instead: { zh: '补上量词', en: 'Add the measure word' },
    source: '现代汉语词典《名词量词配合表》',
  },
  messages: { measure: { zh: '“{noun}”前面漏了量词，如“{measure}”', en: 'A measure word such as {measure} is missing before {noun}' } },
  *check({ text }): Iterable<Report> {
    known ??= nounsOf();
    const { nouns, starts, heads, longest } = known;
    const units = unitsOf(text);
    for (let at = 0; at + 1 < text.length; at++) {
      if (!starts.has(units[at + LEAD + 1]!) || !ENDS.has(units[at + LEAD]!) || !heads.may(mix(units[at + LEAD + 1]!, units[at + LEAD + 2]!))) continue;
      for (let size = Math.min(longest, text.length - at - 1); size >= 2; size--) {
        const noun = text.slice(at + 1, at + 1 + size);
        const row = nouns.get(noun);
        if (!row) continue;
        const number = SCHOOL.test(text.slice(at, at + 3)) ? undefined : numberBefore(text, at + 1, row);
        if (number) yield { from: at + 1 - number.length, to: at + 1 + size, fixes: row.measures.map((measure) => `${number}${measure}${noun}`), message: 'measure', data: { noun, measure: row.measures[0]! } };
        break;
      }
    }
  },
};

/// The number that ends at `to`, if the noun behind it wants a measure word after it.
function numberBefore(text: string, to: number, { one, more }: Noun): string | undefined {
  if (text[to - 1] === '一') return (one || BECOME.test(text.slice(Math.max(0, to - 4), to - 1))) && !OTHER_ONE.test(text.slice(Math.max(0, to - 2), to - 1)) ? '一' : undefined;
  return more ? NUMBER.exec(text.slice(Math.max(0, to - LONGEST), to))?.[0] : undefined;
}
