import { doubledWord } from '../../../../src/core/proof/rules/doubled-word';
import { proofTable } from '../table';

proofTable(doubledWord, {
  flags: [
    '新当选的⟦委员委员→委员⟧到会',
    '他们⟦我们我们→我们⟧一起',
    '⟦的的→的⟧路',
    '来到⟦实验小学实验小学→实验小学⟧',
  ],
  keeps: [
    '人大代表代表团',
    '研究研究再说',
    '天天向上',
    '一步一步走',
    '目的的确明确',
    '为了了解情况',
    '有目的的活动',
    '走多远走多远',
    '试试看',
  ],
});
