import { doubledMark } from '../../../../src/core/proof/rules/doubled-mark';
import { proofTable } from '../table';

proofTable(doubledMark, {
  flags: [
    '工程完工⟦，，→，⟧群众满意',
    '说得好⟦，。→。|，⟧',
    '苹果⟦、，→、|，⟧梨都熟了',
    '完工了⟦。。→。⟧',
  ],
  keeps: [
    '他说：“好！”，转身走了',
    '真的吗？！',
    '他想……',
    '“好。”他说',
  ],
});
