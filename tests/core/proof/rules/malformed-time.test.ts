import { malformedTime } from '../../../../src/core/proof/rules/malformed-time';
import { proofTable } from '../table';

proofTable(malformedTime, {
  flags: [
    '全程只用了3⟦分种→分钟⟧',
    '上午⟦9:15分→9时15分|9:15⟧开会',
    '⟦下午15→15|下午3⟧时开会',
    '⟦上午15⟧时开会',
    '⟦25时30分⟧',
    '⟦8时75分⟧',
  ],
  keeps: [
    '把部分种子分给邻居',
    '3分种植、7分管护',
    '上午8:30开会',
    '8时30分',
    '下午3时',
    '15时',
    '凌晨1时',
    '以3:2分出胜负之后',
    '11秒08',
    '第28时段',
  ],
});
