import { rateInProse } from '../../../../src/core/proof/rules/rate-in-prose';
import { proofTable } from '../table';

proofTable(rateInProse, {
  flags: [
    '每亩投放虾苗50斤⟦/亩→⟧。',
    '水炮以每秒80升⟦/秒→⟧的流量降温。',
    '设计速度⟦50公里/小时→每小时50公里⟧',
    '时速80公里⟦/小时→⟧',
    '流速⟦5米/秒→每秒5米⟧',
  ],
  keeps: [
    '每亩投放虾苗50斤，亩产200斤。',
    '水炮以每秒80升的流量降温。',
    '每小时50公里',
    '时速80公里',
    '12元/斤',
    '1200吨/年',
    '5～8米/秒',
  ],
});
