import { fractionalCount } from '../../../../src/core/proof/rules/fractional-count';
import { proofTable } from '../table';

proofTable(fractionalCount, {
  flags: [
    '上半年，机场起降航班⟦7.2架次→7.2万架次⟧，正点率提高了。',
    '全年接待游客⟦38.6人次→38.6万人次⟧。',
    '新增就业⟦1.5人→1.5万人⟧。',
  ],
  keeps: [
    '平均每户4.5人。',
    '全年接待游客38.6万人次。',
    '日均2.5架次。',
    '万人发明专利拥有量12.3件。',
    '“4.5只，听着别扭。”',
  ],
});
