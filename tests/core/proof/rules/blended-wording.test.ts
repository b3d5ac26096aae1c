import { blendedWording } from '../../../../src/core/proof/rules/blended-wording';
import { proofTable } from '../table';

proofTable(blendedWording, {
  flags: [
    '⟦避免不再→避免再⟧发生',
    '⟦避免不要→避免⟧急躁',
    '⟦旨在为了→旨在|为了⟧增收',
  ],
  keeps: [
    '避免再发生',
    '切忌急躁',
    '旨在增收',
    '难以不断提高',
    '他否认做过',
  ],
});
