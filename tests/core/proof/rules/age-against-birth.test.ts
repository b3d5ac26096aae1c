import { ageAgainstBirth } from '../../../../src/core/proof/rules/age-against-birth';
import { proofArticleTable } from '../table';

proofArticleTable(ageAgainstBirth, {
  flags: [
    ['2024年11月16日，展馆开放。1958年出生的他今年已⟦76岁→66岁⟧。'],
    ['2020年5月1日讯。1990年出生的李强今年⟦40岁→30岁⟧。'],
    ['他1958年出生。1974年，⟦26岁→16岁⟧的他拜师学艺。'],
  ],
  keeps: [
    ['2024年11月16日，展馆开放。1958年出生的他今年已66岁。'],
    ['2024年1月1日讯。1958年出生的他今年65岁。'],
    ['1958年出生的他今年已76岁。'],
  ],
});
