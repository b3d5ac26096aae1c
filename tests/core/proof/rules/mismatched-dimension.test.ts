import { mismatchedDimension } from '../../../../src/core/proof/rules/mismatched-dimension';
import { proofTable } from '../table';

proofTable(mismatchedDimension, {
  flags: [
    '年发电量达3.2亿⟦千瓦→千瓦时⟧',
    '装机容量20万⟦千瓦时→千瓦⟧',
    '占地面积120⟦米→平方米⟧，',
    '海拔3000⟦平方→⟧米',
    '总库容300万⟦平方米→立方米⟧',
    '造林面积达5⟦公里→平方公里⟧。',
  ],
  keeps: [
    '年发电量达3.2亿千瓦时',
    '用电负荷突破20万千瓦',
    '占地面积120平方米',
    '海拔3000米',
    '总库容300万立方米',
    '全长5公里',
    '面积120米见方',
  ],
});
