import { approximationWithComma } from '../../../../src/core/proof/rules/approximation-with-comma';
import { proofTable } from '../table';

proofTable(approximationWithComma, {
  flags: [
    '每天来赶集的有⟦70、80→七八十⟧人。',
    '堤坝加宽了⟦4、5→四五⟧米。',
    '损失近⟦3、4→三四⟧万元', '来了⟦7、8→七八⟧个人',
    '屋里只有⟦三、五→三五⟧个人。',
    '干了⟦三、四→三四⟧天',
    '用了⟦七、八→七八⟧十个人',
    '等了⟦3、4→三四⟧个月',
  ],
  keeps: [
    '胜者争冠，负者打三、四名决赛。',
    '两队分获三、四名。',
    '60、90岁的老人各一位。',
    '第4、5米处各立一根桩。',
    '第3、4名', '6、7月份', '分成3、5个省',
    '干了三四天',
    '三、四年级',
    '一、二号楼',
    '2、3、4天',
    '三、六天',
    '第三、四个',
  ],
});
