import { percentForPoints } from '../../../../src/core/proof/rules/percent-for-points';
import { proofTable } from '../table';

proofTable(percentForPoints, {
  flags: [
    '满意度由82%提高到91%，提高了⟦9%→9个百分点⟧',
    '占比从30.5%下降到28%，下降⟦2.5%→2.5个百分点⟧',
    '合格率由60%上升为75%，提升⟦15%→15个百分点⟧',
  ],
  keeps: [
    '满意度由82%提高到91%，提高了9个百分点',
    '产值由2亿元提高到3亿元，提高了50%',
    '由80%提高到88%，提高了10%',
    '满意度提高了9%',
  ],
});
