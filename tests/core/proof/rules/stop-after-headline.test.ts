import { stopAfterHeadline } from '../../../../src/core/proof/rules/stop-after-headline';
import { proofTable } from '../table';

proofTable(stopAfterHeadline, {
  flags: [
    { role: 'headline', text: '水库通过验收⟦。→⟧' },
    { role: 'deck', text: '惠及三万群众⟦，→⟧' },
    { role: 'subhead', text: '抓早抓小⟦。→⟧' },
  ],
  keeps: [
    { role: 'headline', text: '水库何时验收？' },
    { role: 'headline', text: '水库通过验收！' },
    '水库通过验收。',
    { role: 'headline', text: '他们，守在一线' },
  ],
});
