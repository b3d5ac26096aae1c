import type { Report } from '../../rule/rule';
import { quantitiesOf } from '../numbers';
import { figuresOf, leadOf } from '../reckon/figure';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';

/// What cannot be halved.
const WHOLE = /^(?:人|名|位|户|家|人次|家次|车次|架次|辆次|辆|台|艘|架|所|座|件|例|起|笔|头|只)$/;
/// A mean, a rate, a share: those have fractions.
const MEAN = /均|每|率|比|密度|约合|相当|折合|平方公里|指数|倍|达标|系数|拥有量|万人/;

export const fractionalCount: ProofParagraphRule = {
  name: 'fractional-count', class: 'unit', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: ['.', DIGITS],
  docs: {
    what: { zh: '只能是整数的数目带了小数（6.8架次），多半漏了“万”', en: 'A count of whole things with a fraction; mostly 万 was dropped' },
    why: { zh: '人、户、架次都数不出零点几', en: 'There is no eight tenths of a person or of a flight' },
    instead: { zh: '补“万”，或核对数字', en: 'Add 万, or check the figure' },
  },
  messages: { whole: { zh: '“{unit}”只能是整数，是否漏了“万”？', en: '{unit} are counted in whole numbers; is 万 missing?' } },
  *check(field): Iterable<Report> {
    if (!quantitiesOf(field).some((q) => q.scale === 1 && q.places > 0 && WHOLE.test(q.unit))) return;
    for (const q of figuresOf(field)) {
      if (q.scale !== 1 || q.places === 0 || !WHOLE.test(q.unit) || MEAN.test(leadOf(q, 24)) || MEAN.test(field.text.slice(q.to, q.to + 4).split(/[，。；、”]/)[0]!) || /[—～~至到/、“]/.test(field.text[q.from - 1] ?? '')) continue;
      const number = field.text.slice(q.from, q.digitsTo);
      yield { from: q.from, to: q.to, fixes: [`${number}万${q.unit}`], message: 'whole', data: { unit: q.unit } };
    }
  },
};
