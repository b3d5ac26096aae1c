import { inconsistentPost } from '../../../../src/core/proof/rules/inconsistent-post';
import { proofArticleTable } from '../table';

proofArticleTable(inconsistentPost, {
  flags: [
    ['管委会副主任叶明岚多次协调。', '“好。”管委会⟦主任→副主任⟧叶明岚说。', '管委会副主任叶明岚走访企业。'],
    ['县水务局副局长蒋一川介绍情况。', '水务局⟦局长→副局长⟧蒋一川说，管护要跟上。'],
    ['实验小学校长许志扬介绍情况。实验小学校长许志扬说。', '实验小学⟦副校长→校长⟧许志扬表示感谢。'],
  ],
  keeps: [
    ['管委会副主任叶明岚多次协调。', '管委会副主任叶明岚走访企业。'],
    ['县委副书记、县长蒋一川说，好。', '县长蒋一川表示感谢。'],
    ['副局长何书宁、局长周楠说，好。'],
  ],
});
