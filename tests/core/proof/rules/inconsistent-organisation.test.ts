import { inconsistentOrganisation } from '../../../../src/core/proof/rules/inconsistent-organisation';
import { proofArticleTable } from '../table';

proofArticleTable(inconsistentOrganisation, {
  flags: [
    [{ where: 'headline', text: '云杉茶业有限公司开园' }, '云杉茶业有限公司在北坡种下新苗。', '⟦云衫茶业有限公司→云杉茶业有限公司⟧还办起了技校。'],
    ['溪畔实验小学添了新操场。', '家长走进溪⟦畔试验小学→畔实验小学⟧参观。'],
    ['黑石岭隧道昨日贯通。', '⟦黑岭石隧道→黑石岭隧道⟧全长两公里。'],
    ['白鹤湖垂钓中心开业。', '⟦白荷湖→白鹤湖⟧垂钓中心每天接待百人。'],
  ],
  keeps: [
    ['市第一中学和市第二中学联办运动会。'],
    ['东河村与冬荷村结成对子。', '冬荷村出技术。'],
    ['县图书馆与县博物馆同日开放。'],
    ['云杉茶业有限公司开园。', '云杉茶业今年增产。'],
  ],
});
