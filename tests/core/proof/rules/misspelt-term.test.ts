import { misspeltTerm } from '../../../../src/core/proof/rules/misspelt-term';
import { proofTable } from '../table';

proofTable(misspeltTerm, {
  flags: [
    '村民⟦半信半移→半信半疑⟧',
    '⟦持之以横→持之以恒⟧地坚守',
    '买了⟦葡干萄→葡萄干⟧',
    '县⟦市场监督理局→市场监督管理局⟧',
    '患⟦糖鸟病→糖尿病⟧',
    '查⟦胰素岛→胰岛素⟧',
  ],
  keeps: [
    '村民半信半疑',
    '持之以恒',
    
    '市场监督管理局',
    '乡村振兴举措',
    '勠力同心',
    '毫无意义',
    '深厚情谊',
  ],
});
