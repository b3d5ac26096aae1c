import { misplacedQuoteStop } from '../../../../src/core/proof/rules/misplaced-quote-stop';
import { proofTable } from '../table';

proofTable(misplacedQuoteStop, {
  flags: [
    '“水通到灶台了，我这腰也少受罪⟦”。→。”⟧村民老李说。',
    '他说：“等秋收完了，我再去看看⟦”。→。”⟧',
    '村里走上了“幸福路⟦。”→”。⟧',
    '告别“出行难”，走上了“致富路⟦。”→”。⟧',
  ],
  keeps: [
    '“水通到灶台了，我这腰也少受罪。”村民老李说。',
    '走上了“幸福路”。',
    '他说：“好。”',
    '“善谋者远，善学者进”。这是古训。',
    '他喊道：“快走。”',
  ],
});
