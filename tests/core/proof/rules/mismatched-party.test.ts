import { mismatchedParty } from '../../../../src/core/proof/rules/mismatched-party';
import { proofArticleTable } from '../table';

proofArticleTable(mismatchedParty, {
  flags: [
    ['昨日，法院审理一起盗窃案，两名⟦被告→被告人⟧当庭认罪，被判处有期徒刑一年。'],
    ['检察院提起公诉，指控孙某犯罪。', '⟦被告→被告人⟧孙某表示不上诉。'],
    ['原告要求支付货款。', '法院认为，⟦被告人→被告⟧应当履行合同。'],
  ],
  keeps: [
    ['昨日，法院审理一起盗窃案，两名被告人当庭认罪，被判处有期徒刑一年。'],
    ['原告要求支付货款，被告未到庭。'],
    ['检察院提起公诉，被害人附带民事诉讼的原告、被告双方均到庭。'],
    ['法院受理此案，被告提出管辖权异议。'],
    ['邻居被告知停水，检察院门前也贴了通知。'],
  ],
});
