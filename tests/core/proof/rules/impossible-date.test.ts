import { impossibleDate } from '../../../../src/core/proof/rules/impossible-date';
import { proofTable } from '../table';

proofTable(impossibleDate, {
  flags: [
    '⟦4月31日→4月30日⟧截止',
    '2023年⟦2月29日→2月28日⟧',
    '2024年⟦13月⟧',
  ],
  keeps: [
    '有人把日子写成“2月30日”。',
    '4月30日',
    '2024年2月29日',
    '2月29日',
    '第13月',
    '用了13个月',
    '5月31日',
  ],
});
