import type { Report } from '../../rule/rule';
import { quantitiesOf } from '../numbers';
import { between, figuresOf, loose, placeOf, says, wordsOf, writeAs } from '../reckon/figure';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';

/// `120亩（约8公顷）`, `3.2公里，合6.4里`.
const SAME = /^(?:（|，)(?:约|约合|合|折合|即|也就是|相当于|约为)*$/;
const MEASURED = /^(?:length|area|volume|mass|power)$/;
/// Conversions are rounded freely.
const ROUNDED = 0.12;

export const wrongConversion: ProofParagraphRule = {
  name: 'wrong-conversion', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: ['（合即约当', DIGITS],
  docs: {
    what: { zh: '同一个量换算成另一个单位，数对不上', en: 'One quantity in two units that do not agree' },
    why: { zh: '120亩约合8公顷，3.2公里是3200米', en: 'Two hectares are thirty mu; 3.2 km are 3,200 m' },
    instead: { zh: '重新换算', en: 'Convert it again' },
  },
  messages: { unit: { zh: '{one}换算是{right}', en: '{one} is {right}' } },
  *check(field): Iterable<Report> {
    if (quantitiesOf(field).length < 2) return;
    const all = figuresOf(field);
    for (let i = 1; i < all.length; i++) {
      const [a, b] = [all[i - 1]!, all[i]!];
      const words = between(a, b);
      if (a.dimension !== b.dimension || a.unit === b.unit || !MEASURED.test(a.dimension) || !SAME.test(words) || (words.startsWith('，') && words.length < 2) || (words.startsWith('（') && !/^[）左多余，]/.test(field.text.slice(b.to)))) continue;
      if (a.hedge === 'open' || b.hedge === 'open' || says(b, a.amount, loose(a) + ROUNDED)) continue;
      const right = writeAs(a.amount, { ...b, hedge: 'about' });
      yield { from: b.from, to: b.to, fixes: [right], message: 'unit', data: { one: wordsOf(a), right }, related: [placeOf(a)] };
    }
  },
};
