import { colonAfterInterruptedSpeech } from '../../../../src/core/proof/rules/colon-after-interrupted-speech';
import { proofTable } from '../table';

proofTable(colonAfterInterruptedSpeech, {
  flags: [
    '“今年收成好。”老罗乐呵呵地说⟦：→。⟧',
    '“好，”他说⟦：→，⟧“走吧。”',
    '“今年，”老李笑着说⟦：→，⟧“又是好收成。”',
    '“这个，”校长介绍⟦：→，⟧“是学生做的。”',
  ],
  keeps: [
    '老罗乐呵呵地说：',
    '“今年收成好。”老罗说。',
    '“好。”他又说：“明年还种。”',
    '“好。”他说：“走吧。”',
    '“好，”他说，“走吧。”',
    '他说：“好，走吧。”',
  ],
});
