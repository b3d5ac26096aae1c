import { headlineFigure } from '../../../../src/core/proof/rules/headline-figure';
import { proofArticleTable } from '../table';

proofArticleTable(headlineFigure, {
  flags: [
    [{ where: 'headline', text: '综合产值⟦6.3亿元→3.6亿元⟧' }, '全县综合产值合计3.6亿元。'],
    [{ where: 'headline', text: '新修农路⟦61公里→16公里⟧' }, '今年县里修了16公里农路。'],
    [{ where: 'headline', text: '加固桥梁⟦57座→75座⟧' }, '全县加固桥梁75座。'],
    [{ where: 'headline', text: '为⟦83岁→85岁⟧老人修好老屋' }, '一名85岁老人搬回了老屋。'],
    [{ where: 'headline', text: '学校庆祝建校⟦70周年→60周年⟧' }, '学校迎来建校60周年。'],
    [{ where: 'headline', text: '⟦第十二届→第十三届⟧花会开幕' }, '第十三届花会在县城开幕。'],
    [{ where: 'headline', text: '新增就业⟦6823人→6283人⟧' }, '全县新增就业6283人，全年力争新增就业9000人。'],
    ['街道建成口袋公园9个。', { where: 'caption:0', text: '街道建成口袋公园⟦8个→9个⟧。' }],
  ],
  keeps: [
    [{ where: 'headline', text: '第二届花会开幕' }, '第一届花会由社区操办。'],
    [{ where: 'headline', text: '85岁老人学会上网' }, '老人今年85岁，老伴82岁。'],
    ['街道建成口袋公园9个。', { where: 'caption:0', text: '居民在公园里下棋，3个孩子围着看。' }],
    [{ where: 'headline', text: '综合产值突破3亿元' }, '全县综合产值合计3.6亿元。'],
    [{ where: 'headline', text: '综合产值3.6亿元' }, '全县综合产值合计3.62亿元。'],
    [{ where: 'headline', text: '加固桥梁75座' }, '全县加固桥梁75座。'],
    [{ where: 'headline', text: '12座水库通过验收' }, '修了3座桥。'],
  ],
});
