import { halfwidthPeriod } from '../../../../src/core/repair/rules/halfwidth-period';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(halfwidthPeriod, {
  flags: [
    '他走了⟦.→。⟧',
    '他说“走了⟦.→。⟧”',
  ],
  keeps: [
    '一.总则',
    '共3.5万',
    'a.cn',
    '他走了。',
  ],
}, KNOWLEDGE);
