import type { Report } from '../../rule/rule';
import { GOODS, MAGNITUDES, type Magnitude } from '../lexicon/magnitudes';
import { between, figuresOf, leadOf, measureOf, type Figure } from '../reckon/figure';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';

/// What may stand between what is measured and its figure.
const FILL = '(?:平均|最大|最小|最高|最低|一般|普遍|通常|大多|大约|常年|长年|均|干|净)?(?:约|达到?|为|是|有|在|仅有?|只有?|超过?|近|不足|可达|已|将|增至|提高到|降至|降到|升至|升到|控制在|保持在|稳定在|维持在|恢复到|零下|零上)*$';
const FILLED = new RegExp(FILL);
/// By the last character of a word, the words that end with it, each with what it measures, in the order of the table.
const READ = new Map<string, { readonly word: string; readonly magnitude: Magnitude; readonly place: number }[]>();
MAGNITUDES.forEach((magnitude, place) => {
  for (const word of magnitude.words.split('|')) READ.set(word.at(-1)!, [...(READ.get(word.at(-1)!) ?? []), { word, magnitude, place }]);
});
/// Goods that were brought in or sold, right before their figure.
const BROUGHT = new RegExp(`[收产采卖售销购捕摘晒][^，。；！？0-9]{0,3}[${GOODS}](?:共|约|了|近|超|达)*$`);
/// Dimensions that a figure may have by a wrong unit: what is counted, paid and dated belongs to something else.
const PHYSICAL = /^(?:length|area|volume|mass|power|energy|pressure|temperature|percent)$/;
const LONGEST = 18;

export const implausibleMeasure: ProofParagraphRule = {
  name: 'implausible-measure', class: 'unit', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: DIGITS,
  docs: {
    what: { zh: '所量的东西不会有这么大、这么小，或者不用这种单位量（亩产612克、管径1200厘米、压力0.15兆瓦）', en: 'A measure that the thing cannot have, or a unit that does not measure it' },
    why: { zh: '换一个单位就合情理，多半是单位写错', en: 'With another unit it would make sense: the unit is mostly a slip' },
    instead: { zh: '核对单位', en: 'Check the unit' },
  },
  messages: { measure: { zh: '没有这么多，或者不用“{unit}”计，核对单位', en: 'It cannot be that much, or is not measured in {unit}; check the unit' } },
  *check(field): Iterable<Report> {
    const all = figuresOf(field);
    for (const [i, figure] of all.entries()) {
      if (!PHYSICAL.test(figure.dimension) || figure.amount === 0) continue;
      const lead = leadOf(figure, LONGEST);
      const other = unlike(all, i);
      const units = other !== undefined ? [other] : figure.dimension === 'length' && BROUGHT.test(lead) ? [figure.unit.startsWith('公') ? '公斤' : '千克'] : wrongUnit(figure, lead);
      if (units.length === 0) continue;
      const number = figure.text.slice(figure.from, figure.digitsTo);
      yield { from: figure.from, to: figure.to, fixes: units.map((unit) => `${number}${unit}`), message: 'measure', data: { unit: figure.unit } };
    }
  },
};

/// 从0.2兆帕提高到0.35兆瓦; 平均45公斤，最大的重68克; 长3.2公里、宽4.5厘米: what stands before it in the sentence, or what is told of the same thing right behind it, with which it cannot be compared as it stands, and could with the unit that is given.
function unlike(all: readonly Figure[], index: number): string | undefined {
  const figure = all[index]!;
  const [before, mouth] = [all[index - 1], all[index + 1]];
  if (figure.unit === '米' && mouth?.unit === '厘米' && MOUTH.test(between(figure, mouth)) && figure.amount > mouth.amount * SLENDER) return '厘米';
  if (!before || before.sentence !== figure.sentence || !PHYSICAL.test(before.dimension) || before.hedge === 'open' || figure.hedge === 'open') return undefined;
  const words = between(before, figure);
  if (before.dimension !== figure.dimension) return BECAME.test(words) && /[由从]/.test(leadOf(before, 16)) ? before.unit : undefined;
  const amount = figure.value * before.size;
  const top = MOST.exec(words);
  if (top && MEAN.test(leadOf(before, 12)) && before.unit !== figure.unit) {
    const right = TOP.test(top[1]!) ? figure.amount < before.amount && amount >= before.amount : figure.amount > before.amount && amount <= before.amount;
    if (right && amount / before.amount < 20 && before.amount / amount < 20) return before.unit;
  }
  return WIDE.test(words) && /长[约达为]?$/.test(leadOf(before, 4)) && before.amount > 500 && figure.amount < 0.3 && figure.value >= 2 ? '米' : undefined;
}

/// 高7.2米，口径8厘米: no vessel is so high over so small a mouth.
const MOUTH = /^[，、](?:口径|底径|腹径|足径|口沿直径|底部直径)[约达为]?$/;
const SLENDER = 20;

const BECAME = /^[^，。；、0-9]{0,3}(?:提高|增加|上升|提升|升|增|扩大|下降|降低|减少|降|减)(?:到了?|至|为)[^，。；、0-9]{0,2}$/;
const MEAN = /平均[^，。；、0-9]{0,6}$/;
const MOST = /最([大重长高深宽厚小轻短低浅窄薄])的?[^，。；0-9]{0,6}$/;
const TOP = /[大重长高深宽厚]/;
const WIDE = /^[、，]宽[约达为]?$/;

const sentenceOf = ({ text, sentence, sentenceTo }: Figure): string => text.slice(sentence, sentenceTo);

/// The units that would make sense of a figure that makes none, those that begin like its own first; empty where it does, and where no other unit helps.
function wrongUnit(figure: Figure, lead: string): readonly string[] {
  const bare = lead.replace(FILLED, '');
  const found = READ.get(bare.at(-1) ?? '')?.filter(({ word, magnitude }) => bare.endsWith(word) && magnitude.unless?.test(bare) !== true && magnitude.within?.test(sentenceOf(figure)) !== false).sort((a, b) => a.place - b.place)[0];
  if (!found) return [];
  const { dimension, least, most, units } = found.magnitude;
  if (figure.dimension === dimension && figure.amount >= least && figure.amount <= most) return [];
  // Whatever can grow is told by how much in per cent, only how warm it is is not; and what is as high as so many degrees need not be long.
  if ((figure.dimension === 'percent' && dimension !== 'temperature') || (figure.dimension === 'temperature' && dimension !== 'percent')) return [];
  // Water is weighed as well as measured.
  if (dimension === 'volume' && figure.dimension === 'mass') return [];
  const fitting = units.filter((unit) => {
    const amount = figure.value * measureOf(unit).size;
    return unit !== figure.unit && amount >= least && amount <= most;
  });
  const begins = (unit: string): boolean => unit[0] === figure.unit[0];
  return [...fitting.filter(begins), ...fitting.filter((unit) => !begins(unit))];
}
