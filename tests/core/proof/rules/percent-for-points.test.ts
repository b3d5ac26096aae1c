import { percentForPoints } from '../../../../src/core/proof/rules/percent-for-points';
import { proofTable } from '../table';

proofTable(percentForPoints, {
  flags: [
    '满意率提高12⟦%个百分点→%|个百分点⟧',
    '满意度由73%提高到85%，提高了⟦12%→12个百分点⟧',
    '占比从30.5%下降到28%，下降⟦2.5%→2.5个百分点⟧',
    '合格率由60%上升为75%，提升⟦15%→15个百分点⟧',
  ],
  keeps: [
    '满意率提高12个百分点',
    '满意度由73%提高到85%，提高了12个百分点',
    '产值由2亿元提高到3亿元，提高了50%',
    '由80%提高到88%，提高了10%',
    '满意度提高了9%',
  ],
});
