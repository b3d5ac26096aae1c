import { redundantWording } from '../../../../src/core/proof/rules/redundant-wording';
import { proofTable } from '../table';

proofTable(redundantWording, {
  flags: [
    '工程⟦涉及到→涉及⟧三个村',
    '⟦付诸于→付诸⟧行动',
    '部队⟦凯旋归来→凯旋⟧',
    '⟦目前正在→正在|目前⟧施工',
  ],
  keeps: [
    '工程涉及三个村',
    '付诸行动',
    '目前，正在施工',
    '凯旋的部队',
  ],
});
