import { colonAfterSource } from '../../../../src/core/proof/rules/colon-after-source';
import { proofTable } from '../table';

proofTable(colonAfterSource, {
  flags: ['据了解⟦：→，⟧该县今年新建高标准农田。', '天晴了。据介绍⟦：→，⟧花期还有十天。', '据参与发掘的队员介绍⟦：→，⟧墓室保存完好。'],
  keeps: ['据了解，该县今年新建高标准农田。', '老李介绍：“花期还有十天。”', '依据：《城乡规划法》。', '据老李介绍：“花期还有十天。”'],
});
