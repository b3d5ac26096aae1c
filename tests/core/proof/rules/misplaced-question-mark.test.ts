import { misplacedQuestionMark } from '../../../../src/core/proof/rules/misplaced-question-mark';
import { proofTable } from '../table';

proofTable(misplacedQuestionMark, {
  flags: [
    '有旧伤的人能不能登山⟦？→，|⟧应由医生决定。',
    '孩子要不要打这一针⟦？→，|⟧取决于他的年龄。',
    '有旧伤的人能不能登山⟦？→，|⟧应当听医生的意见。',
    '问：补办证件需要多长时间⟦。→？⟧',
    '记者：外地户口也能报名吗⟦。→？⟧',
  ],
  keeps: [
    '有旧伤的人能不能登山？医生给出了答案。',
    '能不能按时完工，取决于天气。',
    '问：补办证件需要多长时间？',
    '他说不清楚需要多长时间。',
    '答：需要多长时间由窗口决定。',
  ],
});
