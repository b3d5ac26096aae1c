import { nameWithWrongDot } from '../../../../src/core/proof/rules/name-with-wrong-dot';
import { proofTable } from '../table';

proofTable(nameWithWrongDot, {
  flags: [
    '画家列奥纳多⟦.→·⟧达⟦.→·⟧芬奇',
    '买买提⟦•→·⟧艾力走来',
    '作家加西亚⟦．→·⟧马尔克斯',
  ],
  keeps: [
    '画家列奥纳多·达·芬奇',
    '网址www.example.com',
    '版本3.5',
    '他走了.',
  ],
});
