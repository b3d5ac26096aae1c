import { strayCharacter } from '../../../../src/core/proof/rules/stray-character';
import { proofTable } from '../table';

proofTable(strayCharacter, {
  flags: ['提供“设计、试制、推广”⟦期→⟧各环节的服务', '推进“清河行动”⟦化→⟧各项任务', '落实“一企一策”⟦性→⟧每一条要求'],
  keeps: ['“十四五”期间各项任务顺利完成', '在“双减”的各环节发力', '一期各项工程已经完工', '“创新”各有不同'],
});
