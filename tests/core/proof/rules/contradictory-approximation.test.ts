import { contradictoryApproximation } from '../../../../src/core/proof/rules/contradictory-approximation';
import { proofTable } from '../table';

proofTable(contradictoryApproximation, {
  flags: [
    '新招⟦约45名左右→约45名|45名左右⟧护林员',
    '存粮⟦近600多→近600|600多⟧吨',
    '到会⟦超过900人以上→超过900人|900人以上⟧',
    '投入⟦大约三十万元上下→大约三十万元|三十万元上下⟧',
    '⟦至少需5万元以上→至少需5万元⟧',
  ],
  keeps: [
    '约45名护林员',
    '45名左右',
    '近600吨',
    '近三年来',
    '近20多年来变化很大',
    '合约100元左右',
    '河道左右岸约3公里',
    '从35名到近50名',
    '超过900人',
  ],
});
