import { commaBeforeConjunction } from '../../../../src/core/proof/rules/comma-before-conjunction';
import { proofTable } from '../table';

proofTable(commaBeforeConjunction, {
  flags: [
    '志愿者清扫院落⟦、→，⟧并帮老人擦窗。',
    '为确保施工质量⟦、→⟧和进度，',
    '夺得抓举、挺举⟦，→⟧和总成绩3枚金牌。',
    '电视、洗衣机⟦、→⟧等商品前',
    '来了木匠、瓦匠⟦、→⟧以及两名学徒',
    '种了苹果、梨⟦、→⟧和桃',
    '领导⟦、→⟧或其委托的人',
    '有老人、孩子⟦、→⟧及家属',
  ],
  keeps: [
    '高铁沿线的并网、并轨工程已完成。',
    '孩子、老人，和你们一起过年。',
    '来了木匠、瓦匠以及两名学徒',
    '热爱祖国、和睦邻里',
    '勤学、及时复习',
    '善良、或许还有些倔强',
    '同时间赛跑、与病魔较量',
  ],
});
