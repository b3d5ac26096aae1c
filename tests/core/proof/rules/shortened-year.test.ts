import { shortenedYear } from '../../../../src/core/proof/rules/shortened-year';
import { proofTable } from '../table';

proofTable(shortenedYear, {
  flags: [
    '学校从⟦95年→1995年⟧创办至今，换了四任校长。',
    '⟦97年→1997年⟧7月1日',
    '始建于⟦08年→2008年⟧5月，',
    '⟦12年→2012年⟧10月3日竣工',
  ],
  keeps: [
    '他从12年开始的学徒生涯说起。',
    '1997年7月1日',
    '工龄10年3个月',
    '第20年5月',
    '2008年5月',
  ],
});
