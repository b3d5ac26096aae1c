import { redundantWording } from '../../../../src/core/proof/rules/redundant-wording';
import { proofTable } from '../table';

proofTable(redundantWording, {
  flags: [
    '工程⟦涉及到→涉及⟧三个村',
    '⟦亲眼目睹→目睹⟧了变化',
    '部队⟦凯旋归来→凯旋⟧',
    '⟦目前正在→正在|目前⟧施工',
  ],
  keeps: [
    '工程涉及三个村',
    '亲眼看见',
    '目前，正在施工',
    '凯旋的部队',
  ],
});
