import { commaBeforeConjunction } from '../../../../src/core/proof/rules/comma-before-conjunction';
import { proofTable } from '../table';

proofTable(commaBeforeConjunction, {
  flags: [
    '来了木匠、瓦匠⟦、→⟧以及两名学徒',
    '种了苹果、梨⟦、→⟧和桃',
    '领导⟦、→⟧或其委托的人',
    '有老人、孩子⟦、→⟧及家属',
  ],
  keeps: [
    '来了木匠、瓦匠以及两名学徒',
    '热爱祖国、和睦邻里',
    '勤学、及时复习',
    '善良、或许还有些倔强',
    '同时间赛跑、与病魔较量',
  ],
});
