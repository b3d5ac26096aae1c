import { invisibleMark } from '../../../../src/core/repair/rules/invisible-mark';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(invisibleMark, {
  flags: [
    '全⟦\u200b→⟧镇通电',
    '电⟦\u00ad→⟧站与Ku⟦\u00ad→⟧bernetes',
    '铃⟦\u0007→⟧声',
  ],
  keeps: [
    '全镇通电',
    '👨\u200d👩合影',
    '第一行\n第二行',
  ],
}, KNOWLEDGE);
