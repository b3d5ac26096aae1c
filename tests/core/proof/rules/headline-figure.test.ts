import { headlineFigure } from '../../../../src/core/proof/rules/headline-figure';
import { proofArticleTable } from '../table';

proofArticleTable(headlineFigure, {
  flags: [
    [{ where: 'headline', text: '综合产值⟦5.4亿元→4.5亿元⟧' }, '全县综合产值合计4.5亿元。'],
    [{ where: 'headline', text: '新修农路⟦61公里→16公里⟧' }, '今年县里修了16公里农路。'],
    [{ where: 'headline', text: '改造小区⟦68个→86个⟧' }, '全县改造小区86个。'],
  ],
  keeps: [
    [{ where: 'headline', text: '综合产值突破4亿元' }, '全县综合产值合计4.5亿元。'],
    [{ where: 'headline', text: '综合产值4.5亿元' }, '全县综合产值合计4.52亿元。'],
    [{ where: 'headline', text: '改造小区86个' }, '全县改造小区86个。'],
    [{ where: 'headline', text: '12座水库通过验收' }, '修了3座桥。'],
  ],
});
