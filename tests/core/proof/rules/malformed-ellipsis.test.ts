import { malformedEllipsis } from '../../../../src/core/proof/rules/malformed-ellipsis';
import { proofTable } from '../table';

proofTable(malformedEllipsis, {
  flags: [
    '他想了想⟦。。。→……⟧',
    '苹果、梨⟦…→……⟧都熟了',
    '他说⟦...→……⟧算了',
    '他走了……⟦。→⟧',
  ],
  keeps: [
    '他想……',
    '“……”他没说话',
    '版本3.1.2',
    '苹果……都熟了',
  ],
});
