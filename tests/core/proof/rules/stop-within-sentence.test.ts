import { stopWithinSentence } from '../../../../src/core/proof/rules/stop-within-sentence';
import { proofTable } from '../table';

proofTable(stopWithinSentence, {
  flags: [
    '虽然雨还没有停⟦；→，⟧大家照常出工。', '他不仅会修表⟦；→，⟧而且会配钥匙。',
    '由于老街巷道太窄⟦。→，⟧消防车只能停在街口。',
    '为了赶在雨季前完工⟦。→，⟧工人们两班倒。',
    '随着气温一天天回升⟦。→，⟧大棚里忙了起来。',
  ],
  keeps: [
    '甲村修路；乙村修桥。', '如果的确有困难，可以缓交；其余照旧。',
    '停航是由于水位下降。渡船都靠了岸。',
    '由于老街巷道太窄，消防车进不来。',
    '这是为了孩子们。大家都明白。',
    '水位下降，由于上游放水所致。',
    '为了安全起见。',
    '“为了孩子！”',
  ],
});
