import { attributiveForAdverbial } from '../../../../src/core/proof/rules/attributive-for-adverbial';
import { proofTable } from '../table';

proofTable(attributiveForAdverbial, {
  flags: [
    '自豪⟦的→地⟧对记者说',
    '手把手⟦的→地⟧传授育苗技术，',
    '紧紧⟦的→地⟧抱住孩子',
    '默默⟦的→地⟧守护着边疆',
  ],
  keeps: [
    '自豪地对记者说',
    '手把手地示范',
    '热情的向导',
    '认真的对手',
    '人民满意的教育',
    '不厌其烦的叮嘱，',
    '耐心的指导。',
  ],
});
