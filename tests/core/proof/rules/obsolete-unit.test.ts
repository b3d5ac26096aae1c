import { obsoleteUnit } from '../../../../src/core/proof/rules/obsolete-unit';
import { proofTable } from '../table';

proofTable(obsoleteUnit, {
  flags: [
    '离岸15⟦海浬→海里⟧。',
    '坝高42⟦公尺→米⟧',
    '室温保持在⟦摄氏22度→22摄氏度⟧',
    '室温22⟦度C→℃|摄氏度⟧',
    '长50⟦公分→厘米⟧',
    '加水3⟦公升→升⟧',
    '用电5⟦千瓦/小时→千瓦时⟧',
    '面积120⟦平米→平方米⟧',
  ],
  keeps: [
    '室温22摄氏度',
    '他们点子真多哩！',
    '长50厘米',
    '120平方米',
    '公分母',
    '发电5千瓦时',
    '公升降机',
  ],
});
