import { captionDate } from '../../../../src/core/proof/rules/caption-date';
import { proofArticleTable } from '../table';

proofArticleTable(captionDate, {
  flags: [
    ['老粮仓书店将于11月18日正式迎客，先开两层。', { where: 'caption:0', text: '读者在试读。书店将于⟦11月16日→11月18日⟧迎客。' }],
    ['9月1日，山塘小学的6辆新校车投入使用。', { where: 'caption:0', text: '⟦8月1日→9月1日⟧，山塘小学的学生乘坐新校车。' }],
    ['3月6日，柳湾大桥主塔顺利封顶。', { where: 'caption:0', text: '⟦3月7日→3月6日⟧，柳湾大桥主塔封顶现场。' }],
    ['区里办起书市。5月30日，第四届社区书市在老厂房开幕。', { where: 'caption:0', text: '⟦6月1日→5月30日⟧，居民在第四届社区书市选书。' }],
    ['10月12日上午，百人合唱团登台献唱。', { where: 'caption:0', text: '图为⟦10月15日→10月12日⟧，百人合唱团登台。' }],
  ],
  keeps: [
    ['老粮仓书店将于11月18日正式迎客，先开两层。', { where: 'caption:0', text: '读者在试读。书店曾于11月16日内测。' }],
    ['9月1日，山塘小学的6辆新校车投入使用。', { where: 'caption:0', text: '9月1日，山塘小学的学生乘坐新校车。' }],
    ['3月6日，柳湾大桥主塔顺利封顶。', { where: 'caption:0', text: '3月6日，柳湾大桥主塔封顶现场。' }],
    ['3月6日，柳湾大桥主塔顺利封顶，3月7日举行庆祝仪式。', { where: 'caption:0', text: '3月7日，柳湾大桥主塔封顶现场。' }],
    ['3月6日，柳湾大桥主塔顺利封顶。', { where: 'caption:0', text: '3月1日，工人在湿地公园补种芦苇。' }],
    ['3月6日，柳湾大桥主塔顺利封顶。', { where: 'caption:0', text: '1月6日，柳湾大桥主塔吊装钢梁。' }],
  ],
});
