import { decreaseByMultiple } from '../../../../src/core/proof/rules/decrease-by-multiple';
import { proofTable } from '../table';

proofTable(decreaseByMultiple, {
  flags: [
    '渡江用时由40分钟减为20分钟，⟦缩短了一倍→缩短了一半⟧。',
    '候船时间从60分钟压缩到15分钟，⟦减少了3倍→减少了四分之三⟧。',
    '废品率⟦降低到原来的3倍⟧。',
    '成本⟦降低了3倍⟧',
    '用时⟦缩短两倍⟧',
    '事故⟦减少了近一倍⟧',
  ],
  keeps: [
    '降低到原来的三分之一。',
    '成本降低了三分之二',
    '产量增加3倍',
    '降低倍率',
    '减少到原来的一半',
  ],
});
