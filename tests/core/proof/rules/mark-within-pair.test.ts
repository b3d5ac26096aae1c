import { markWithinPair } from '../../../../src/core/proof/rules/mark-within-pair';
import { proofTable } from '../table';

proofTable(markWithinPair, {
  flags: ['屋里既没有灯⟦；→，⟧也没有火。', '他一边看着炉火⟦、→，⟧一边记下温度。', '3月2日清晨⟦、→，⟧渡口已经排起长队，', '目前⟦、→，⟧工程已进入扫尾阶段。'],
  keeps: ['屋里既没有灯，也没有火；院里也一样。', '一边是山、是林，一边是水。', '3月2日清晨、傍晚各测一次，', '3月2日清晨、3日上午都下了雨，', '今年、明年一个时期，都要抓好防汛。'],
});
