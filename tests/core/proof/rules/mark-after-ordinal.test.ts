import { markAfterOrdinal } from '../../../../src/core/proof/rules/mark-after-ordinal';
import { proofTable } from '../table';

proofTable(markAfterOrdinal, {
  flags: ['船长提醒大家，第一⟦、→，⟧不要靠近船舷；第二，不要拥挤。', 
    '一是⟦、→⟧压实责任；二是严格考核。', '三是⟦：→|，⟧建章立制。',
    '首先⟦、→，⟧要抓安全。',
    '有三点。第一⟦、→，⟧要早；第二⟦、→，⟧要快。',
    '（一）⟦、→⟧总则',
  ],
  keeps: ['这是村里第一、全镇第二的果园。', 
    '一是压实责任', '他说的就是：不许再提。',
    '首先，要抓安全。',
    '第一、第二产业',
    '（一）总则',
    '位列第一、二位',
    '最后，他表示感谢',
  ],
});
