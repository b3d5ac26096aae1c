import { colonAfterInterruptedSpeech } from '../../../../src/core/proof/rules/colon-after-interrupted-speech';
import { proofTable } from '../table';

proofTable(colonAfterInterruptedSpeech, {
  flags: [
    '“好，”他说⟦：→，⟧“走吧。”',
    '“今年，”老李笑着说⟦：→，⟧“又是好收成。”',
    '“这个，”校长介绍⟦：→，⟧“是学生做的。”',
  ],
  keeps: [
    '“好。”他说：“走吧。”',
    '“好，”他说，“走吧。”',
    '他说：“好，走吧。”',
  ],
});
