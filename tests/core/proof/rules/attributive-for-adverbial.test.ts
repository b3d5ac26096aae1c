import { attributiveForAdverbial } from '../../../../src/core/proof/rules/attributive-for-adverbial';
import { proofTable } from '../table';

proofTable(attributiveForAdverbial, {
  flags: [
    '他主动⟦的→地⟧挑起了担子',
    '村医语重心长⟦的→地⟧告诉病人按时服药',
    '他毫无保留⟦的→地⟧传授手艺',
    '自豪⟦的→地⟧对记者说',
    '手把手⟦的→地⟧传授育苗技术，',
    '紧紧⟦的→地⟧抱住孩子',
    '默默⟦的→地⟧守护着边疆',
  ],
  keeps: [
    '欣喜的事了结后',
    '他是主动的',
    '毫无保留的指点',
    '他有一位热情的邻居',
    '自豪地对记者说',
    '手把手地示范',
    '热情的向导',
    '认真的对手',
    '人民满意的教育',
    '不厌其烦的叮嘱，',
    '耐心的指导。',
  ],
});
