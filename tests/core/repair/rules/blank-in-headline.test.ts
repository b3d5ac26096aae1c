import { blankInHeadline } from '../../../../src/core/repair/rules/blank-in-headline';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(blankInHeadline, {
  flags: [
    { role: 'headline', text: '新⟦ →⟧春走基层' },
    { role: 'headline', text: '赴邻县考⟦ →⟧察 签约6个' },
    { role: 'headline', text: '新麦通⟦ →⟧过审定' },
    { role: 'headline', text: '山里的事⟦ →⟧了' },
  ],
  keeps: [
    { role: 'verse', text: '山高 水长' },
    { role: 'headline', text: '果子红了 路子宽了' },
    { role: 'subhead', text: '一 山里人家' },
    '新 春',
    { role: 'headline', text: '新春走基层' },
  ],
}, KNOWLEDGE);
