import { ellipsisLookalike } from '../../../../src/core/repair/rules/ellipsis-lookalike';
import { testRule } from '../../rule/table';
import { KNOWLEDGE } from './knowledge';

testRule(ellipsisLookalike, {
  flags: [
    '他说⟦......→……⟧',
    '月亮⟦⋯⋯→……⟧落下',
    '是⟦······→……⟧',
  ],
  keeps: [
    '月亮…',
    '他说...好',
    '他说.......好',
    'see......later',
    '他说……',
    'v1...2',
    '版本1.0',
    '…………他说',
    '好。',
  ],
}, KNOWLEDGE);
