import { oneSidedAnswer } from '../../../../src/core/proof/rules/one-sided-answer';
import { proofTable } from '../table';

proofTable(oneSidedAnswer, {
  flags: ['⟦能否→⟧让老人少走路，是改造食堂的出发点。', '院长说，⟦能否→⟧让病人早一天下床，正是大家的心愿。', '⟦是否→⟧守住这片林子，一直是几代人的使命。'],
  keeps: ['能否办好食堂，取决于管理。', '能否按时完工，是工程队能不能守信的考验。', '让老人少走路，是改造食堂的出发点。', '他想知道能否报名，是替孙子问的。', '能否守住林子，是摆在大家面前的难题。'],
});
