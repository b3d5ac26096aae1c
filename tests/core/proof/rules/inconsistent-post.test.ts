import { inconsistentPost } from '../../../../src/core/proof/rules/inconsistent-post';
import { proofArticleTable } from '../table';

proofArticleTable(inconsistentPost, {
  flags: [
    ['管委会副主任邱晓岚多次协调。', '“好。”管委会⟦主任→副主任⟧邱晓岚说。', '管委会副主任邱晓岚走访企业。'],
    ['县水务局副局长梁启川介绍情况。', '水务局⟦局长→副局长⟧梁启川说，管护要跟上。'],
    ['实验小学校长罗启航介绍情况。实验小学校长罗启航说。', '实验小学⟦副校长→校长⟧罗启航表示感谢。'],
  ],
  keeps: [
    ['管委会副主任邱晓岚多次协调。', '管委会副主任邱晓岚走访企业。'],
    ['县委副书记、县长梁启川说，好。', '县长梁启川表示感谢。'],
    ['副局长陈立榕、局长周楠说，好。'],
  ],
});
