import { blankAtNumber } from '../../../../src/core/repair/rules/blank-at-number';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(blankAtNumber, {
  flags: [
    { role: 'row', text: '大船 9⟦ →⟧时至⟦ →⟧20⟦ →⟧时 半票' },
    { role: 'row', text: '大船 9时⟦ →⟧30分至⟦ →⟧20时 半票' },
    { role: 'headline', text: '村里的水渠有了报修热线⟦ →⟧400-680-2203' },
    '7⟦ →⟧月⟦ →⟧24⟦ →⟧日',
    '用⟦ →⟧AI⟦ →⟧选种',
    '占⟦ →⟧5%⟦ →⟧以上',
    '零下⟦ →⟧30⟦ →⟧℃',
    { role: 'headline', text: '签约⟦ →⟧6⟦ →⟧个' },
    { role: 'caption', text: '共⟦ →⟧5⟦ →⟧个 ■ 资料图' },
    { role: 'headline', text: '增长5%⟦ →⟧再创新高' },
    { role: 'headline', text: '颁证点今日启用⟦ →⟧36对新人领证' },
    { role: 'headline', text: '全县推广⟦ →⟧AI⟦ →⟧选种' },
    '填好www.dongling.example/biao/⟦ →⟧下载的表',
    '“门牌⟦ →⟧+⟦ →⟧路名”',
    '1.⟦ →⟧不蒙头睡觉',
    '某某摄⟦\u3000→⟧6月20日',
  ],
  keeps: [
    { role: 'row', text: '豆腐 3.50 3.60 持平' },
    { role: 'row', text: '大船 9 元起 20 元止' },
    { role: 'row', text: '大船 上午9时 12元' },
    '7月24日',
    'Green Way 2024',
    'A + B',
    '本报讯 7月24日',
    { role: 'byline', text: '白鹿鸣 A组' },
    { role: 'row', text: '数控机床 120 台' },
  ],
}, KNOWLEDGE);
