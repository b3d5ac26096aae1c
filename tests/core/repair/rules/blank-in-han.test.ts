import { blankInHan } from '../../../../src/core/repair/rules/blank-in-han';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(blankInHan, {
  flags: [
    '主体⟦ →⟧结构',
    '亿⟦ →⟧元',
    '建设者在城东高⟦ →⟧铁站',
    '老人⟦ →⟧把渡船⟦ →⟧卖给了⟦ →⟧邻村。',
    '水渠⟦ →⟧上游⟦ →⟧新近⟦ →⟧修起 ，两岸都能浇上。',
    '第一章⟦\u3000→⟧总则是纲',
    { role: 'caption', text: '工人在检⟦ →⟧修水闸。 白鹿鸣 摄' },
  ],
  keeps: [
    '主体结构',
    '科学快报讯 为了让人才了解',
    '新华社太原7月1日电 为了让人',
    '座谈会结束。 白鹿鸣 宋清',
    '获奖名单：白鹿鸣 宋清 吴越',
    '一等奖 白鹿鸣 宋清 吴越，其余从略',
    '（记者 白鹿鸣 通讯员 宋清）',
    { role: 'headline', text: '果子红了 路子宽了' },
    '问 您怎么看',
    '好。 □ 白鹿鸣',
  ],
}, KNOWLEDGE);
