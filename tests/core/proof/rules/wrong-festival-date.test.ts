import { wrongFestivalDate } from '../../../../src/core/proof/rules/wrong-festival-date';
import { proofTable } from '../table';

proofTable(wrongFestivalDate, {
  flags: [
    '⟦12月12日→12月22日|12月21日|12月23日⟧，正值冬至，社区包饺子。',
    '农历⟦五月初六→五月初五⟧端午节，河上赛龙舟。',
    '⟦9月20日→9月10日⟧是教师节，孩子们送上花束。',
    '⟦八月十四→八月十五⟧是中秋节，月亮格外圆。',
  ],
  keeps: [
    '12月21日，恰逢冬至，社区包饺子。',
    '农历五月初五端午节，河上赛龙舟。',
    '9月8日，教师节前夕，孩子们送上花束。',
    '12月12日是双十二，网店打折。',
    '4月5日是清明，扫墓的人多。',
  ],
});
