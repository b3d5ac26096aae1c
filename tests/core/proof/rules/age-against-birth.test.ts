import { ageAgainstBirth } from '../../../../src/core/proof/rules/age-against-birth';
import { proofArticleTable } from '../table';

proofArticleTable(ageAgainstBirth, {
  flags: [
    ['2024年8月31日，展馆开放。1961年出生的他今年已⟦73岁→63岁⟧。'],
    ['2020年5月1日讯。1990年出生的李强今年⟦40岁→30岁⟧。'],
    ['他1961年出生。1977年，⟦26岁→16岁⟧的他拜师学艺。'],
  ],
  keeps: [
    ['2024年8月31日，展馆开放。1961年出生的他今年已63岁。'],
    ['2024年1月1日讯。1961年出生的他今年62岁。'],
    ['1961年出生的他今年已73岁。'],
  ],
});
