import { inconsistentUnit } from '../../../../src/core/proof/rules/inconsistent-unit';
import { proofArticleTable } from '../table';

proofArticleTable(inconsistentUnit, {
  flags: [
    [{ where: 'headline', text: '600吨大锅转起来' }, '望远镜总重⟦600公斤→600吨⟧，面板之间只有缝隙。'],
    ['山口最深积雪达⟦54毫米→54厘米⟧。', '救护车碾着54厘米深的积雪赶到。'],
    ['3.4万亩花椒开始采收。', '今年3.4万亩花椒丰收，⟦3.4万公顷→3.4万亩⟧花椒林套种。'],
    [{ where: 'headline', text: '1.5万亩小麦开镰' }, '全县⟦1.5万公顷→1.5万亩⟧小麦开镰。'],
    ['全长12.5公里绿道开工。', '⟦12.5米→12.5公里⟧绿道两旁栽树。'],
  ],
  keeps: [
    [{ where: 'headline', text: '600吨大锅转起来' }, '望远镜总重600吨，每块面板重600公斤。'],
    ['3.4万亩花椒开始采收，3.4万公顷林地套种。'],
    ['3.4万亩花椒丰收。', '3.4万亩花椒林套种。'],
    ['1万亩小麦，1万公顷小麦。'],
  ],
});
