import { ambiguousRange } from '../../../../src/core/proof/rules/ambiguous-range';
import { proofTable } from '../table';

proofTable(ambiguousRange, {
  flags: [
    '电费省了⟦15→15%⟧至25%。',
    '每户增收⟦2→2万⟧至4万元。',
    '修桥要花⟦1.5→1.5亿⟧到2亿元。',
    '⟦15→15%⟧～30%',
    '投资⟦9→9亿⟧～16亿元',
    '⟦3→3万⟧—5万人',
  ],
  keeps: [
    '每天有6000到1.1万人上山。',
    '利率降到0至0.25%。',
    '15%至25%',
    '2万至4万元',
    '15%～30%',
    '9亿～16亿元',
    '10～12人',
    '2020—2022年',
    '50—3万',
  ],
});
