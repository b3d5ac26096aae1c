import { contradictoryApproximation } from '../../../../src/core/proof/rules/contradictory-approximation';
import { proofTable } from '../table';

proofTable(contradictoryApproximation, {
  flags: [
    '聘用⟦约36名左右→约36名|36名左右⟧巡查员',
    '产果⟦近800多→近800|800多⟧吨',
    '参训⟦超过1200人以上→超过1200人|1200人以上⟧',
    '投入⟦大约三十万元上下→大约三十万元|三十万元上下⟧',
    '⟦至少需5万元以上→至少需5万元⟧',
  ],
  keeps: [
    '约36名巡查员',
    '36名左右',
    '近800吨',
    '近三年来',
    '近20多年来变化很大',
    '合约100元左右',
    '河道左右岸约3公里',
    '从35名到近50名',
    '超过1200人',
  ],
});
