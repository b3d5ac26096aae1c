import { strayComma } from '../../../../src/core/proof/rules/stray-comma';
import { proofTable } from '../table';

proofTable(strayComma, {
  flags: ['全村共有⟦，→⟧320户人家。', '这是祖上留下来⟦，→⟧的老房子。', '参加的有300人⟦，→⟧左右。', '地址在建设街⟦、→⟧36号。'],
  keeps: ['全村共有320户，都通了水。', '一早，的哥们就出车了。', '300人，左右两排坐好。', '在建设街、和平街36号'],
});
