import { letterSpacing } from '../../../../src/core/repair/rules/letter-spacing';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(letterSpacing, {
  flags: [
    { role: 'headline', text: '招⟦ →⟧商⟦ →⟧引⟦ →⟧资⟦ →⟧协⟦ →⟧议' },
    { role: 'headline', text: '公⟦ →⟧告' },
    { role: 'headline', text: '签订⟦ →⟧招⟦ →⟧商⟦ →⟧协⟦ →⟧议' },
    { role: 'headline', text: '果子红了 路⟦ →⟧子⟦ →⟧宽⟦ →⟧了' },
    { role: 'deck', text: '“山⟦ →⟧里⟦ →⟧人⟦ →⟧家”' },
    { role: 'headline', text: '县⟦ →⟧委⟦ →⟧会   开⟦ →⟧大⟦ →⟧会' },
    { role: 'headline', text: '共⟦ →⟧5⟦ →⟧项' },
    { role: 'verse', text: '月⟦ →⟧儿⟦ →⟧白' },
    { role: 'headline', text: '水⟦ →⟧边⟦ →⟧“⟦ →⟧磨⟦ →⟧豆⟦ →⟧”' },
  ],
  keeps: [
    { role: 'verse', text: '山高 水长' },
    { role: 'headline', text: '果子红了 路子宽了' },
    '招 商 引 资',
    { role: 'headline', text: '少做“面子” 多做“里子”' },
    { role: 'byline', text: '白 鹿 鸣' },
    { role: 'headline', text: '招商引资协议' },
  ],
}, KNOWLEDGE);
