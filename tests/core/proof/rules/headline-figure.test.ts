import { headlineFigure } from '../../../../src/core/proof/rules/headline-figure';
import { proofArticleTable } from '../table';

proofArticleTable(headlineFigure, {
  flags: [
    [{ where: 'headline', text: '综合产值⟦6.3亿元→3.6亿元⟧' }, '全县综合产值合计3.6亿元。'],
    [{ where: 'headline', text: '新修农路⟦61公里→16公里⟧' }, '今年县里修了16公里农路。'],
    [{ where: 'headline', text: '加固桥梁⟦57座→75座⟧' }, '全县加固桥梁75座。'],
  ],
  keeps: [
    [{ where: 'headline', text: '综合产值突破3亿元' }, '全县综合产值合计3.6亿元。'],
    [{ where: 'headline', text: '综合产值3.6亿元' }, '全县综合产值合计3.62亿元。'],
    [{ where: 'headline', text: '加固桥梁75座' }, '全县加固桥梁75座。'],
    [{ where: 'headline', text: '12座水库通过验收' }, '修了3座桥。'],
  ],
});
