import { inconsistentUnit } from '../../../../src/core/proof/rules/inconsistent-unit';
import { proofArticleTable } from '../table';

proofArticleTable(inconsistentUnit, {
  flags: [
    ['2.6万亩油茶进入采摘期。', '今年2.6万亩油茶丰收，⟦2.6万公顷→2.6万亩⟧油茶林套种。'],
    [{ where: 'headline', text: '1.5万亩小麦开镰' }, '全县⟦1.5万公顷→1.5万亩⟧小麦开镰。'],
    ['全长12.5公里绿道开工。', '⟦12.5米→12.5公里⟧绿道两旁栽树。'],
  ],
  keeps: [
    ['2.6万亩油茶进入采摘期，2.6万公顷林地套种。'],
    ['2.6万亩油茶丰收。', '2.6万亩油茶林套种。'],
    ['1万亩小麦，1万公顷小麦。'],
  ],
});
