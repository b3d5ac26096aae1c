import { attributiveForComplement } from '../../../../src/core/proof/rules/attributive-for-complement';
import { proofTable } from '../table';

proofTable(attributiveForComplement, {
  flags: [
    '求职者问得仔细，招聘人员答⟦的→得⟧耐心。',
    '划手们把大鼓敲⟦的→得⟧震天响。',
    '墙修⟦的→得⟧牢固，',
    '菜长⟦的→得⟧很好。',
    '屋子打扫⟦的→得⟧干干净净。',
    '忙⟦的→得⟧不亦乐乎，',
    '针脚细⟦的→得⟧像头发。',
    '五担柿子赶三个集才卖⟦的→得⟧完。',
    '雪下⟦的→得⟧很大，路结了冰。',
    '他说⟦的→得⟧头头是道。',
  ],
  keeps: [
    '坝修得结实，',
    '修的结实的坝',
    '新修的路',
    '菜长得很好。',
    '校长的很好的建议',
    '会长的高见',
    '红的像火，白的像雪。',
    '更小的像米粒。',
    '家里没有吃的了。',
    '他说的很多都是实话。',
    '要办的很多事都办了。',
  ],
});
