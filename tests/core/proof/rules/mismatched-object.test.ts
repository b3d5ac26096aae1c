import { mismatchedObject } from '../../../../src/core/proof/rules/mismatched-object';
import { proofTable } from '../table';

proofTable(mismatchedObject, {
  flags: [
    '合作社⟦拓宽→增加⟧了销售额。',
    '要⟦加快→增强⟧品牌意识，',
    '⟦提高→扩大⟧文化阵地的覆盖面',
    '⟦加大→加快⟧建设步伐',
    '⟦加快→加大⟧工作力度。',
    '⟦改善→提高⟧生活水平，',
  ],
  keeps: [
    '合作社拓宽了销路。',
    '扩大文化阵地的覆盖面',
    '加快建设步伐',
    '加大工作力度',
    '提高收入，改善环境',
    '提高机械化水平',
    '提高规模化种植效益',
    '加大力度，提高质量',
  ],
});
