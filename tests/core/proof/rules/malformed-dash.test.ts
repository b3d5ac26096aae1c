import { malformedDash } from '../../../../src/core/proof/rules/malformed-dash';
import { proofTable } from '../table';

proofTable(malformedDash, {
  flags: [
    '柳河⟦——→—⟧东岭220千伏输电线路投运。',
    '目标⟦--→——⟧实现全覆盖',
    '主角⟦－－→——⟧王师傅',
    '2020⟦-→—|～⟧2022年',
    '用时5⟦-→—|～⟧8天',
  ],
  keeps: [
    '他有一个愿望——修一条铁路。',
    '电话0351-4220456',
    '型号C919-2',
    '目标——实现全覆盖',
    '北京—上海',
    'T3-100次列车',
  ],
});
