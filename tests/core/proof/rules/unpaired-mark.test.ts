import { unpairedMark } from '../../../../src/core/proof/rules/unpaired-mark';
import { proofArticleTable } from '../table';

proofArticleTable(unpairedMark, {
  flags: [
    ['他说：“好⟦“→”⟧然后走了。'],
    ['他说：⟦”→“⟧好”，然后走了。'],
    ['学习⟦《⟧条例，落实到位。'],
    ['工程完工⟦）⟧，群众满意。'],
  ],
  keeps: [
    ['他说：“好。”'],
    ['“第一段没有收。', '“第二段接着说。”'],
    ['1）修路；2）架桥。'],
    ['it’s好的'],
  ],
});
