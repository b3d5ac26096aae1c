import { mismatchedPredicate } from '../../../../src/core/proof/rules/mismatched-predicate';
import { proofTable } from '../table';

proofTable(mismatchedPredicate, {
  flags: ['隧道通车后，车程时间会进一步⟦减小→缩短⟧。', '装上新阀后，供水成本大幅⟦缩短→降低⟧，', '村里外出的人数逐步⟦缩小→增加⟧。'],
  keeps: ['车程时间大大缩短。', '成本降低了一成。', '两地的差距进一步缩小。', '高质量增长的路子', '这里的生活十分困难。'],
});
