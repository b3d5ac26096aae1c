import { doubledMark } from '../../../../src/core/repair/rules/doubled-mark';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(doubledMark, {
  flags: [
    '他说⟦，，→，⟧好',
    '走了⟦。。→。⟧',
    '一⟦、、→、⟧二',
  ],
  keeps: [
    '他说，好',
    '走了。。。',
    '真的？？',
    '——……',
  ],
}, KNOWLEDGE);
