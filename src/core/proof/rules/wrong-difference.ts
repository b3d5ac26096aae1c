import type { Report } from '../../rule/rule';
import { placeOf, wordsOf, writeAs } from '../reckon/figure';
import { DIFFERENCE, gaps } from '../reckon/gap';
import { DIGITS, PROSE, type ProofParagraphRule } from '../rule';
import { toldBy } from '../sign';

export const wrongDifference: ProofParagraphRule = {
  name: 'wrong-difference', class: 'fact', severity: 'B', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, told: toldBy(DIFFERENCE), needs: ['由从将比较原旧去上前往过差殊', DIGITS],
  docs: {
    what: { zh: '“由甲增加到乙，增加了丙”“相差丙”，丙与甲乙之差对不上', en: 'From A to B, a change of C: and C is not their difference' },
    why: { zh: '两数相减应等于所说的增减数、相差数', en: 'The one less the other is the change' },
    instead: { zh: '核对三个数', en: 'Check the three figures' },
  },
  messages: { gap: { zh: '{before}与{after}相差{right}', en: 'Between {before} and {after} lie {right}' } },
  *check(field): Iterable<Report> {
    for (const { gap, one, other, right } of gaps(field)) {
      const said = writeAs(right, gap);
      yield { from: gap.from, to: gap.to, fixes: [said], message: 'gap', data: { before: wordsOf(one), after: wordsOf(other), right: said }, related: [one, other].map(placeOf) };
    }
  },
};
