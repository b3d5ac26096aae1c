import { countAgainstList } from '../../../../src/core/proof/rules/count-against-list';
import { proofArticleTable } from '../table';

proofArticleTable(countAgainstList, {
  flags: [
    [{ where: 'caption:0', text: '⟦五名→四名⟧队员冯小满、梁朵、张可欣、田一宁（从左至右）登台领奖。' }],
    ['冯小满、梁朵、张可欣⟦四人→三人⟧获奖。'],
    ['要抓好⟦三件事→两件事⟧：一是修路，二是架桥。'],
  ],
  keeps: [
    [{ where: 'caption:0', text: '四名队员冯小满、梁朵、张可欣、田一宁（从左至右）登台领奖。' }],
    ['五名队员冯小满、梁朵、张可欣等登台领奖。'],
    ['要抓好三件事：一是修路，二是架桥。', '三是通水。'],
    ['冯小满、梁朵、张可欣三人获奖。'],
  ],
});
