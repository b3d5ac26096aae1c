import { endBeforeStart } from '../../../../src/core/proof/rules/end-before-start';
import { proofTable } from '../table';

proofTable(endBeforeStart, {
  flags: ['每周三晚排练，19时30分开始，⟦18时30分⟧结束，风雨无阻。', '夜市18时开门，⟦17时⟧收摊。', '灯会19时开始，每晚⟦18时50分⟧散场。'],
  keeps: ['每周三晚排练，19时30分开始，21时30分结束。', '夜市18时开门，次日2时收摊。', '夜市19时开门，2时收摊。', '上午9时开始，11时结束。', '20时开始，凌晨6时结束。'],
});
