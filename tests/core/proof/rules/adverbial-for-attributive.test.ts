import { adverbialForAttributive } from '../../../../src/core/proof/rules/adverbial-for-attributive';
import { proofTable } from '../table';

proofTable(adverbialForAttributive, {
  flags: ['经过前期细致⟦地→的⟧沟通协商，双方签约', '两地企业进行了深入⟦地→的⟧交流。', '专家对方案给予高度⟦地→的⟧评价，认为可行'],
  keeps: ['经过不断地努力，产量上去了', '他们深入地交流了看法。', '当地开展就地分类，效果不错', '经过反复地试验，终于成功', '开展地毯式排查，不落一户'],
});
