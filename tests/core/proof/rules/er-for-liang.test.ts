import { erForLiang } from '../../../../src/core/proof/rules/er-for-liang';
import { proofTable } from '../table';

proofTable(erForLiang, {
  flags: [
    '他家⟦二→两⟧口人', '工坊原先在⟦两→二⟧楼。',
    '架子上摆着⟦二→两⟧台收音机',
    '产量翻了⟦二→两⟧番',
    '买了⟦二→两⟧个苹果',
    '来了⟦二→两⟧名记者',
    '盖了⟦二→两⟧间房',
  ],
  keeps: [
    '感谢二位读得如此仔细。',
    '他住在二楼。', '盖了两楼两底。',
    '电视二台',
    '查处一、二台账',
    '第二个',
    '十二个',
    '二〇二四',
    '一二个',
    '星期二件件事',
    '二百个',
    '老二家',
  ],
});
