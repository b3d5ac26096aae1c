import { colonWithinColon } from '../../../../src/core/proof/rules/colon-within-colon';
import { proofTable } from '../table';

proofTable(colonWithinColon, {
  flags: [
    '他表示⟦：→，⟧要做好三件事：一是修路，二是架桥，三是通水。',
    '县长指出⟦：→，⟧抓好两项工作：一要防汛；二要抗旱。',
    '负责人介绍⟦：→，⟧原因有两个方面：一是资金，二是技术。',
  ],
  keeps: [
    '他表示，要做好三件事：一是修路，二是架桥。',
    '他说：“要做两件事：一是修路，二是架桥。”',
    '记者：怎么办？答：有三点：一是干。',
    '他表示：全县要抓紧。下一步有两件事：修路和架桥。',
    '时间：上午8:30，地点：如下：一楼',
  ],
});
