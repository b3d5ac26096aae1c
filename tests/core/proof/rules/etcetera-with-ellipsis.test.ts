import { etceteraWithEllipsis } from '../../../../src/core/proof/rules/etcetera-with-ellipsis';
import { proofTable } from '../table';

proofTable(etceteraWithEllipsis, {
  flags: [
    '苹果、梨⟦……等→等|……⟧',
    '有鸡、鸭⟦等……→等|……⟧',
    '修路、架桥、通水⟦等等……→等|……⟧',
  ],
  keeps: [
    '苹果、梨等',
    '苹果、梨……',
    '“等……等等我！”他喊',
    '等一等……',
  ],
});
