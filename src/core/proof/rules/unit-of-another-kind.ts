import type { Report } from '../../rule/rule';
import { MEASURED } from '../lexicon/measured';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';

type Kind = keyof typeof MEASURED | 'volume';

/// Units by what they measure, and the usual ones of a kind first.
const UNITS: Readonly<Record<Kind, readonly string[]>> = {
  money: ['元', '美元', '欧元', '港元'],
  area: ['平方米', '亩', '公顷', '平方公里', '平方千米', '平方厘米'],
  mass: ['公斤', '吨', '千克', '克', '斤'],
  length: ['米', '公里', '厘米', '毫米', '千米', '分米'],
  temperature: ['℃', '摄氏度'],
  energy: ['千瓦时', '千瓦', '兆瓦'],
  volume: ['立方米', '升', '毫升'],
};
const KIND_OF = new Map((Object.keys(UNITS) as Kind[]).flatMap((kind) => UNITS[kind].map((unit) => [unit, kind] as const)));
const BY_LENGTH = [...KIND_OF.keys()].sort((a, b) => b.length - a.length).join('|');

const kinds = new Map((Object.keys(MEASURED) as (keyof typeof MEASURED)[]).flatMap((kind) => MEASURED[kind].trim().split(/\s+/).map((word) => [word, kind] as const)));
const LONGEST = Math.max(...[...kinds.keys()].map((word) => word.length));

/// What may stand between the word and its figure.
const BETWEEN = /(?:约|近|超过?|达到?|为|是|了|至|到|共计?|仅|不足|大约|有|在|每人|每户|平均|累计|合计|总计|[高最多]达|最[高低]|[低高]于|不超过|不低于|不少于|提高|增加|减少|下降|上升|[降升增涨跌减提][到至]|均|已|只|才|可达)+$/;
/// The characters before a figure that are read.
const BEFORE = 14;
/// A figure with its unit, from its first digit on. What a unit begins and goes on to be is another: 米粒, 元旦, 吨级.
const FIGURE = new RegExp(`[0-9][0-9,]{0,10}(?:\\.[0-9]{1,4})?[多余]?(?:万亿|万|亿|千|百)?[多余]?(${BY_LENGTH})(?![粒长级旦宵格线跑])`, 'y');

/// A unit that does not measure what the word before its figure says: 收入3万米.
export const unitOfAnotherKind: ProofParagraphRule = {
  name: 'unit-of-another-kind', class: 'unit', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: DIGITS,
  docs: {
    what: { zh: '数字前说的是钱、面积、长度，后面却是别的量的单位', en: 'Money, an area or a length with a unit of something else' },
    why: { zh: '“收入”“占地”“全长”各有自己的单位；见报文字里，这些词后的数字从不带别类单位', en: 'Income, areas and lengths have units of their own; in edited text figures behind these words never have another kind’s' },
    instead: { zh: '核对单位', en: 'Check the unit' },
    source: 'GB 3100-93',
  },
  messages: { kind: { zh: '“{word}”后的数字不以“{unit}”计，请核对单位', en: '{word} is not measured in {unit}; check the unit' } },
  *check({ text }): Iterable<Report> {
    for (let at = 2; at < text.length; at++) {
      if (!isDigit(text.charCodeAt(at)) || isDigit(text.charCodeAt(at - 1))) continue;
      const word = wordAtEnd(text.slice(Math.max(0, at - BEFORE), at).replace(BETWEEN, ''));
      if (word === undefined) continue;
      FIGURE.lastIndex = at;
      const unit = FIGURE.exec(text)?.[1];
      const kind = kinds.get(word)!;
      if (unit === undefined || KIND_OF.get(unit) === kind) continue;
      const to = FIGURE.lastIndex;
      yield { from: to - unit.length, to, fixes: UNITS[kind].slice(0, 2), message: 'kind', data: { word, unit } };
    }
  },
};

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/// The longest word of the table that a stretch ends in.
function wordAtEnd(lead: string): string | undefined {
  for (let length = Math.min(LONGEST, lead.length); length >= 2; length--) {
    const word = lead.slice(-length);
    if (kinds.has(word)) return word;
  }
  return undefined;
}
