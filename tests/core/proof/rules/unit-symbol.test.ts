import { unitSymbol } from '../../../../src/core/proof/rules/unit-symbol';
import { proofTable } from '../table';

proofTable(unitSymbol, {
  flags: [
    '湿地有8.6⟦KM2→平方公里|km²⟧，水很清。',
    '他是⟦RH→Rh⟧阴性血。',
    '容量不超过100⟦WH→瓦时|Wh⟧。',
    '水压高达0.6兆帕（⟦mpa→MPa|兆帕⟧）。',
    '能测出0.2⟦mm→毫米⟧的变化。',
    '每⟦m3→立方米|m³⟧加价三角，下月起算。',
    '到货75⟦KG→千克|kg⟧',
    '跑了5⟦KM→千米|km⟧',
    '耗电30⟦kwh→千瓦时|kW·h⟧',
    '频率2.4⟦Ghz→吉赫|GHz⟧',
    '库温低于5⟦℃度→℃⟧时报警。',
    '他夺得距离800⟦M→米|m⟧的冠军。',
  ],
  keeps: [
    '县域面积：1326 km²',
    '他是Rh阴性血。',
    '容量不超过100Wh。',
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
