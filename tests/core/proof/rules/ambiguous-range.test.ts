import { ambiguousRange } from '../../../../src/core/proof/rules/ambiguous-range';
import { proofTable } from '../table';

proofTable(ambiguousRange, {
  flags: [
    '⟦15→15%⟧～30%',
    '投资⟦9→9亿⟧～16亿元',
    '⟦3→3万⟧—5万人',
  ],
  keeps: [
    '15%～30%',
    '9亿～16亿元',
    '10～12人',
    '2020—2022年',
    '50—3万',
  ],
});
