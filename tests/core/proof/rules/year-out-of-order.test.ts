import { yearOutOfOrder } from '../../../../src/core/proof/rules/year-out-of-order';
import { proofArticleTable } from '../table';

proofArticleTable(yearOutOfOrder, {
  flags: [
    ['2011年办起木坊。三年后的⟦2008年→2014年⟧，评上非遗。'],
    ['2010年建厂。5年后，⟦2016年→2015年⟧投产。'],
    ['⟦2024年至2022年→2022年至2024年⟧，改造三处。'],
  ],
  keeps: [
    ['2011年办起木坊。三年后的2014年，评上非遗。'],
    ['三年后的2012年，评上非遗。'],
    ['2022年至2024年，改造三处。'],
  ],
});
