import { quoteWithinQuote } from '../../../../src/core/proof/rules/quote-within-quote';
import { proofTable } from '../table';

proofTable(quoteWithinQuote, {
  flags: [
    '他说：“这是⟦“样板田”→‘样板田’⟧，要看好。”',
    '《我读⟦《论语》→〈论语〉⟧札记》',
    '“村里人叫他⟦“土专家”→‘土专家’⟧。”她说。',
    '大家等着⟦‘红月亮’→“红月亮”⟧升起。',
  ],
  keeps: [
    '他说：“这是‘样板田’，要看好。”',
    '“好。”他说，“走。”',
    '“甲”“乙”“丙”',
    '他说：“这是“样板田”，要看好。',
    '他说：“大家等着‘红月亮’升起。”',
    '（他说的是‘红月亮’）',
  ],
});
