import { blankAtMark } from '../../../../src/core/repair/rules/blank-at-mark';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(blankAtMark, {
  flags: [
    '他说⟦ →⟧，好',
    '他说，⟦ →⟧好',
    '喊⟦ →⟧“好”⟦ →⟧就走',
    '已完成⟦ →⟧,室内',
    '（记者 白鹿鸣）⟦ →⟧春天',
    '马丁⟦ →⟧·⟦ →⟧路德',
    { role: 'headline', text: '春天⟦ →⟧，来了' },
    { role: 'headline', text: '“⟦ →⟧面子⟦ →⟧”' },
  ],
  keeps: [
    '他说，好',
    '代表们参加了座谈。 白鹿鸣',
    '代表们参加了座谈。 白鹿鸣 宋清',
    '本报讯（记者 白鹿鸣） 春天来了',
    { role: 'headline', text: '历时11年 “青麦”通过' },
    { role: 'headline', text: '少做“面子” 多做“里子”' },
    { role: 'headline', text: '宽了！ 红了' },
    { role: 'caption', text: '收割机在作业。 白鹿鸣 摄' },
    { role: 'byline', text: '（记者 白鹿鸣）' },
  ],
}, KNOWLEDGE);
