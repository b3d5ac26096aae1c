import { missingObject } from '../../../../src/core/proof/rules/missing-object';
import { proofTable } from '../table';

proofTable(missingObject, {
  flags: [
    '县供销社开展⟦“农资进村、质检到户”→“农资进村、质检到户”活动|“农资进村、质检到户”行动⟧，',
    '全镇开展了⟦“清洁河道”→“清洁河道”活动|“清洁河道”行动⟧。',
    '学校开展⟦“和书做朋友”→“和书做朋友”活动|“和书做朋友”行动⟧，孩子们都来了。',
  ],
  keeps: [
    '全镇开展“清洁河道”行动。',
    '学校开展“读书月”，',
    '街道开展“回头看”。',
    '全县开展“四查四补”。',
    '开展“敲门行动”，',
    '他说要“开展互助”。',
  ],
});
