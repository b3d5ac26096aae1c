import { stageOutOfOrder } from '../../../../src/core/proof/rules/stage-out-of-order';
import { proofTable } from '../table';

proofTable(stageOutOfOrder, {
  flags: [
    '按照计划，全线今年10月启动联调联试，⟦9月⟧底开通运营。',
    '大桥今年5月合龙，⟦3月⟧通车。',
    '新馆7月封顶，⟦4月⟧开馆。',
  ],
  keeps: [
    '按照计划，全线今年9月启动联调联试，年底开通运营。',
    '大桥今年10月合龙，明年3月通车。',
    '一期工程8月通车。二期工程3月开工。',
    '全线9月启动联调联试，12月底开通运营。',
  ],
});
