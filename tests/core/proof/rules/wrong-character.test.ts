import { wrongCharacter } from '../../../../src/core/proof/rules/wrong-character';
import { proofTable } from '../table';

proofTable(wrongCharacter, {
  flags: [
    '会上通报了几起⟦典型案列→典型案例⟧。',
    '小贩⟦大声吃喝→大声吆喝⟧',
    '村里开展⟦义物劳动→义务劳动⟧',
    '请⟦村名代表→村民代表⟧议事',
    '⟦部暑→部署⟧工作',
    '⟦再接再励→再接再厉⟧',
    '刊登⟦寻人启示→寻人启事⟧',
    '我⟦心理踏实→心里踏实⟧了',
  ],
  keeps: [
    '帮助毕业生解决择业难题。',
    '园区链条完整，',
    '他在候楼下的车。',
    '部署工作',
    '再接再厉',
    '给人启示',
    '发布署名文章',
    '心理暗示',
    '统一但不单调',
    '心理话题',
  ],
});
