import { speechWithoutColon } from '../../../../src/core/proof/rules/speech-without-colon';
import { expect, it } from 'vitest';
import { defaultKnowledge } from '../../../../src/core/proof/index';
import { proofTable } from '../table';

proofTable(speechWithoutColon, {
  flags: [
    '种植户宁大海说⟦“→：“⟧去年冻坏了不少，今年早早盖了棚。”',
    '天快黑了。老人握着民警的手说⟦“→：“⟧这是我攒下的钱！”说完就笑了。',
    '孩子仰着头问⟦“→：“⟧今天还去看船吗？”',
    '碑文开头写道⟦“→：“⟧水之利大矣。”',
  ],
  keeps: [
    '种植户宁大海说：“去年冻坏了不少。”',
    '“棚盖好了，”宁大海说，“今年不怕冻。”',
    '他说“好”，就走了。',
    '宁大海说，“今年不怕冻。”',
    '俗话说，“人勤地不懒。”',
    '正如书里所说“水滴石穿，功到自然成。”',
    '村里人都说“种树容易管树难”，他不信。',
  ],
});

it('names the verb alone', () => {
  const [report] = speechWithoutColon.check({ where: 'para:0', role: 'paragraph', text: '窦长川说“夜里也要有人守。”' }, defaultKnowledge);
  expect(report!.data).toEqual({ verb: '说' });
});
