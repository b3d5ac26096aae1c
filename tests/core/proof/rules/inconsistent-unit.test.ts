import { inconsistentUnit } from '../../../../src/core/proof/rules/inconsistent-unit';
import { proofArticleTable } from '../table';

proofArticleTable(inconsistentUnit, {
  flags: [
    ['3.4万亩花椒开始采收。', '今年3.4万亩花椒丰收，⟦3.4万公顷→3.4万亩⟧花椒林套种。'],
    [{ where: 'headline', text: '1.5万亩小麦开镰' }, '全县⟦1.5万公顷→1.5万亩⟧小麦开镰。'],
    ['全长12.5公里绿道开工。', '⟦12.5米→12.5公里⟧绿道两旁栽树。'],
  ],
  keeps: [
    ['3.4万亩花椒开始采收，3.4万公顷林地套种。'],
    ['3.4万亩花椒丰收。', '3.4万亩花椒林套种。'],
    ['1万亩小麦，1万公顷小麦。'],
  ],
});
