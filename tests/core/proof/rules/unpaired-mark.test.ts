import { unpairedMark } from '../../../../src/core/proof/rules/unpaired-mark';
import { proofArticleTable } from '../table';

proofArticleTable(unpairedMark, {
  flags: [
    ['他说：“好⟦“→”⟧然后走了。'],
    ['他说：⟦”→“⟧好”，然后走了。'],
    ['学习⟦《⟧条例，落实到位。'],
    ['工程完工⟦）⟧，群众满意。'],
    ['“雨下得太大，路都冲断了⟦。→。”⟧河口村村民方守田说。'],
    ['镇里实行“一天一检查、一周一通报⟦，→”，⟧及时发现问题。'],
  ],
  keeps: [
    ['他说：“好。”'],
    ['“第一段没有收。', '“第二段接着说。”'],
    ['1）修路；2）架桥。'],
    ['it’s好的'],
    ['“雨下得太大，路都冲断了。”河口村村民方守田说。'],
  ],
});
