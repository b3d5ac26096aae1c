import { misspeltTerm } from '../../../../src/core/proof/rules/misspelt-term';
import { proofTable } from '../table';

proofTable(misspeltTerm, {
  flags: [
    '车辆⟦络译不绝→络绎不绝⟧',
    '⟦一丝不够→一丝不苟⟧地检查',
    '新修了⟦溢道洪→溢洪道⟧',
    '县⟦交通运局→交通运输局⟧',
    '种了⟦迷猴桃→猕猴桃⟧',
    '扫⟦二码维→二维码⟧',
  ],
  keeps: [
    '车辆络绎不绝',
    '一丝不苟',
    '一丝不乱',
    '交通运输局',
    '乡村振兴举措',
    '勠力同心',
    '毫无意义',
    '深厚情谊',
  ],
});
