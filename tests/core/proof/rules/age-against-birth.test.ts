import { ageAgainstBirth } from '../../../../src/core/proof/rules/age-against-birth';
import { proofArticleTable } from '../table';

proofArticleTable(ageAgainstBirth, {
  flags: [
    ['2024年6月8日，渡口重开。1961年生的他如今⟦73岁→63岁⟧。'],
    ['2020年5月1日讯。1990年出生的李强今年⟦40岁→30岁⟧。'],
    ['他1961年出生。1977年，⟦26岁→16岁⟧的他拜师学艺。'],
  ],
  keeps: [
    ['2024年6月8日，渡口重开。1961年生的他如今63岁。'],
    ['2024年1月1日讯。1961年出生的他今年62岁。'],
    ['1961年生的他如今73岁。'],
  ],
});
