import { pluralAfterCount } from '../../../../src/core/proof/rules/plural-after-count';
import { proofTable } from '../table';

proofTable(pluralAfterCount, {
  flags: [
    '⟦26名学员们→26名学员⟧结业了',
    '⟦众多菜农们→众多菜农⟧都来了。','台下坐着⟦300多乡亲们→300多名乡亲⟧，', '⟦40名队员们→40名队员⟧已经出发。', '⟦十几位老人们→十几位老人⟧围着火炉。'],
  keeps: [
    '学员们结业了',
    '众多菜农来了。','台下坐着300多位乡亲，', '乡亲们都来了。', '3个村子的孩子们也来了。', '第三位老人走了。'],
});
