import { houseGlyph } from '../../../../src/core/repair/rules/house-glyph';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(houseGlyph, {
  flags: [
    { role: 'credit', text: '⟦姻→■⟧ 资料图' },
    { role: 'credit', text: '⟦姻→■⟧白鹿鸣 摄' },
    { role: 'byline', text: '⟦姻→■⟧ 本报记者 白鹿鸣' },
    { role: 'caption', text: '工人在检修水闸。 ⟦姻→■⟧ 资料图' },
    { role: 'caption', text: '签约5 个 ⟦姻→■⟧ 白鹿鸣/图' },
    '代表们参加了座谈。 ⟦姻→■⟧ 白鹿鸣',
    '这一段到此结束。⟦荫→□⟧',
    '⟦茵→●⟧ 本期要目',
    '价格⟦￠→▲⟧见表',
  ],
  keeps: [
    '婚姻登记处移风易俗',
    '两家企业联姻',
    '他们的婚姻 美满幸福',
    '树荫下纳凉',
    '绿茵场上',
    { role: 'caption', text: '新人在婚姻 登记处合影' },
    { role: 'headline', text: '姻 缘' },
  ],
}, KNOWLEDGE);
