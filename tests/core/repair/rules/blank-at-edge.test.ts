import { blankAtEdge } from '../../../../src/core/repair/rules/blank-at-edge';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(blankAtEdge, {
  flags: [
    '⟦ →⟧春天来了',
    '春天来了⟦\u3000→⟧',
    { role: 'headline', text: '⟦  →⟧春天来了' },
    { role: 'byline', text: '白鹿鸣⟦ →⟧' },
  ],
  keeps: [
    '春天来了',
    '春 天',
    { role: 'furniture', text: ' 第4版' },
  ],
}, KNOWLEDGE);
