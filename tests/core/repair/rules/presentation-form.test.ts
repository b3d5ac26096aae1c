import { presentationForm } from '../../../../src/core/repair/rules/presentation-form';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(presentationForm, {
  flags: [
    '他说⟦︐→，⟧好⟦︒→。⟧',
    '⟦﹁→「⟧春⟦﹂→」⟧',
    'of⟦ﬁ→fi⟧ce',
    '一⟦､→、⟧二⟦｡→。⟧',
    '⟦︵→（⟧一⟦︶→）⟧',
  ],
  keeps: [
    '他说，好。',
    'office',
    '︰字',
  ],
}, KNOWLEDGE);
