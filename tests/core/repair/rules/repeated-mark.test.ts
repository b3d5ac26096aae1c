import { repeatedMark } from '../../../../src/core/repair/rules/repeated-mark';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(repeatedMark, {
  flags: [
    '他说⟦， ，→，⟧好',
    '走了⟦。 。 。→。⟧',
    '一⟦、  、→、⟧二',
  ],
  keeps: [
    '他说，好',
    '他说，，好',
    '他说， 。好',
    '走了。。。',
  ],
}, KNOWLEDGE);
