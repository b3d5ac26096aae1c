import { markAtStart } from '../../../../src/core/proof/rules/mark-at-start';
import { proofTable } from '../table';

proofTable(markAtStart, {
  flags: [
    '⟦，→⟧群众满意。',
    '⟦。”→⟧他说。',
    '⟦、→⟧苹果和梨',
  ],
  keeps: [
    '“好，”他说。',
    '（记者张三）',
    '《论语》里说',
    '群众满意。',
  ],
});
