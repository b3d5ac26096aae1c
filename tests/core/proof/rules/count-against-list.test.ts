import { countAgainstList } from '../../../../src/core/proof/rules/count-against-list';
import { proofArticleTable } from '../table';

proofArticleTable(countAgainstList, {
  flags: [
    [{ where: 'caption:0', text: '⟦五名→四名⟧队员周禾苗、陆青、何其安、石小磊（从左至右）在台上合影。' }],
    ['周禾苗、陆青、何其安⟦四人→三人⟧获奖。'],
    ['要抓好⟦三件事→两件事⟧：一是修路，二是架桥。'],
  ],
  keeps: [
    [{ where: 'caption:0', text: '四名队员周禾苗、陆青、何其安、石小磊（从左至右）在台上合影。' }],
    ['五名队员周禾苗、陆青、何其安等在台上合影。'],
    ['要抓好三件事：一是修路，二是架桥。', '三是通水。'],
    ['周禾苗、陆青、何其安三人获奖。'],
  ],
});
