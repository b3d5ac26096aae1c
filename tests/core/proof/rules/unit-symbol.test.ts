import { unitSymbol } from '../../../../src/core/proof/rules/unit-symbol';
import { proofTable } from '../table';

proofTable(unitSymbol, {
  flags: [
    '到货75⟦KG→千克|kg⟧',
    '跑了5⟦KM→千米|km⟧',
    '耗电30⟦kwh→千瓦时|kW·h⟧',
    '频率2.4⟦Ghz→吉赫|GHz⟧',
    '库温低于5⟦℃度→℃⟧时报警。',
    '他夺得距离800⟦M→米|m⟧的冠军。',
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
    '室内18℃。',
    '家家接入100M宽带。',
    '文件约20M，上传要一分钟。',
  ],
});
