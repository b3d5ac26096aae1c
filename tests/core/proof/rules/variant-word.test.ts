import { variantWord } from '../../../../src/core/proof/rules/variant-word';
import { proofTable } from '../table';

proofTable(variantWord, {
  flags: [
    '他一早就在收拾⟦鱼具→渔具⟧。',
    '他⟦低徊→低回⟧不已',
    '⟦定阅→订阅⟧报纸',
    '化学⟦成份→成分⟧',
    '跨过⟦门坎→门槛⟧', '他很⟦耽心→担心⟧',
  ],
  keeps: [
    '白门坎村换届', '夏夜消费',
    '指定阅读书目',
    '收到订单',
    '指定单位',
    '完成份额',
    '化学成分',
    '担心孩子',
  ],
});
