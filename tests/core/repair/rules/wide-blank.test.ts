import { wideBlank } from '../../../../src/core/repair/rules/wide-blank';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(wideBlank, {
  flags: [
    '在Green⟦  → ⟧Way开业',
    'Green⟦\u00a0→ ⟧Way',
    'Green⟦\u3000→ ⟧Way',
  ],
  keeps: [
    'Green Way',
    '山  水',
    { role: 'headline', text: 'Green  Way' },
  ],
}, KNOWLEDGE);
