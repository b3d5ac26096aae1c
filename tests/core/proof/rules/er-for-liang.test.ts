import { erForLiang } from '../../../../src/core/proof/rules/er-for-liang';
import { proofTable } from '../table';

proofTable(erForLiang, {
  flags: [
    '买了⟦二→两⟧个苹果',
    '来了⟦二→两⟧名记者',
    '盖了⟦二→两⟧间房',
  ],
  keeps: [
    '第二个',
    '十二个',
    '二〇二四',
    '一二个',
    '星期二件件事',
    '二百个',
    '老二家',
  ],
});
