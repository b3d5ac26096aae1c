import { rateInProse } from '../../../../src/core/proof/rules/rate-in-prose';
import { proofTable } from '../table';

proofTable(rateInProse, {
  flags: [
    '设计速度⟦50公里/小时→每小时50公里⟧',
    '时速80公里⟦/小时→⟧',
    '流速⟦5米/秒→每秒5米⟧',
  ],
  keeps: [
    '每小时50公里',
    '时速80公里',
    '12元/斤',
    '1200吨/年',
    '5～8米/秒',
  ],
});
