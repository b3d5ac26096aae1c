import { unitSymbol } from '../../../../src/core/proof/rules/unit-symbol';
import { proofTable } from '../table';

proofTable(unitSymbol, {
  flags: [
    '到货75⟦KG→千克|kg⟧',
    '跑了5⟦KM→千米|km⟧',
    '耗电30⟦kwh→千瓦时|kW·h⟧',
    '频率2.4⟦Ghz→吉赫|GHz⟧',
  ],
  keeps: [
    '到货75kg',
    '跑了5km',
    'PM2.5',
    '5G网络',
    '8K电视',
    '500kV线路',
    '每100mL',
    '30mg',
  ],
});
