import { wrongDifference } from '../../../../src/core/proof/rules/wrong-difference';
import { proofTable } from '../table';

proofTable(wrongDifference, {
  flags: [
    '路面由6米拓宽到9米，拓宽了⟦4米→3米⟧。',
    '车程从1小时缩短到25分钟，节省⟦45分钟→35分钟⟧。',
    '渔网队得奖牌32枚，船桨队得奖牌27枚，比渔网队少⟦6枚→5枚⟧。',
  ],
  keeps: [
    '路面由6米拓宽到9米，拓宽了3米。',
    '车程从1小时缩短到25分钟，节省35分钟。',
    '大棚从120座增加到200多座，新增90座。',
    '游客由8万人次增加到12万人次，增长50%。',
    '渔网队得奖牌32枚，船桨队得奖牌27枚，比渔网队少5枚。',
  ],
});
