import { commaBetweenQuotes } from '../../../../src/core/proof/rules/comma-between-quotes';
import { proofTable } from '../table';

proofTable(commaBetweenQuotes, {
  flags: [
    '有“米袋子”⟦、→⟧“菜篮子”',
    '读《论语》⟦、→⟧《孟子》',
    '发扬“实干”⟦、→⟧“苦干”精神',
  ],
  keeps: [
    '有“米袋子”“菜篮子”',
    '读《论语》（节选）、《孟子》',
    '“实干”与“苦干”',
  ],
});
