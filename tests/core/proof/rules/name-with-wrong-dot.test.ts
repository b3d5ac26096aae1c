import { nameWithWrongDot } from '../../../../src/core/proof/rules/name-with-wrong-dot';
import { proofTable } from '../table';

proofTable(nameWithWrongDot, {
  flags: [
    '5⟦.→·⟧12地震以后', '“五⟦.→⟧四”运动', '十四⟦·→⟧五规划', '九⟦·→⟧一八事变',
    '画家列奥纳多⟦.→·⟧达⟦.→·⟧芬奇',
    '买买提⟦•→·⟧艾力走来',
    '作家加西亚⟦．→·⟧马尔克斯',
  ],
  keeps: [
    '一二·九运动', '价格3.15元',
    '画家列奥纳多·达·芬奇',
    '网址www.example.com',
    '版本3.5',
    '他走了.',
  ],
});
