import { headlineFigure } from '../../../../src/core/proof/rules/headline-figure';
import { proofArticleTable } from '../table';

proofArticleTable(headlineFigure, {
  flags: [
    [{ where: 'headline', text: '⟦三名→四名⟧干部获表彰' }, '近日，县里表彰了四名干部。'],
    [{ where: 'headline', text: '一种新稻　亩增收⟦五百元→700元⟧' }, '推广以后，每亩增收700元。'],
    [{ where: 'headline', text: '航班正点率⟦89%→98%⟧的背后' }, '上半年，正点率达98%，客座率达85%。'],
    [{ where: 'headline', text: '城市添绿　今年建成⟦37个→39个⟧' }, '今年建成口袋公园39个，其中城东18个、城西21个。'],
    [{ where: 'headline', text: '家书“回家”　相隔⟦67→66⟧年' }, '2020年清明，她接过一封信。', '信是哥哥1954年写的。'],
    [{ where: 'headline', text: '夜访车库：⟦三个小时→四个小时⟧为列车体检' }, '机械师们忙了四个小时。'],
    [{ where: 'headline', text: '山货进网店　半年卖出⟦300万公斤→30万公斤⟧' }, '到今年2月，他累计销售山货30万公斤。'],
    [{ where: 'headline', text: '老师傅：一笔画了⟦二十七→二十四⟧年' }, '2024年秋，他又上了脚手架。', '2000年，他考进公司，拜师学艺。'],
    [{ where: 'headline', text: '社区食堂三菜一汤⟦15元→12元⟧' }, '三菜一汤，12元一份。'],
    [{ where: 'headline', text: '综合产值⟦6.3亿元→3.6亿元⟧' }, '全县综合产值合计3.6亿元。'],
    [{ where: 'headline', text: '新修农路⟦61公里→16公里⟧' }, '今年县里修了16公里农路。'],
    [{ where: 'headline', text: '加固桥梁⟦57座→75座⟧' }, '全县加固桥梁75座。'],
    [{ where: 'headline', text: '为⟦83岁→85岁⟧老人修好老屋' }, '一名85岁老人搬回了老屋。'],
    [{ where: 'headline', text: '学校庆祝建校⟦70周年→60周年⟧' }, '学校迎来建校60周年。'],
    [{ where: 'headline', text: '⟦第十二届→第十三届⟧花会开幕' }, '第十三届花会在县城开幕。'],
    [{ where: 'headline', text: '新增就业⟦6823人→6283人⟧' }, '全县新增就业6283人，全年力争新增就业9000人。'],
    ['街道建成口袋公园9个。', { where: 'caption:0', text: '街道建成口袋公园⟦8个→9个⟧。' }],
  ],
  keeps: [
    [{ where: 'headline', text: '三名干部获表彰' }, '近日，县里从四名干部中选出三名干部。'],
    [{ where: 'headline', text: '航班正点率89%的背后' }, '上半年，航班正点率达89%，去年为98%。'],
    [{ where: 'headline', text: '家书“回家”　相隔66年' }, '2020年清明，她接过一封信。', '信是哥哥1954年写的。'],
    [{ where: 'headline', text: '夜访车库：三个小时为列车体检' }, '头车用了三个小时，尾车用了四个小时。'],
    [{ where: 'headline', text: '老师傅：一笔画了二十四年' }, '2024年秋，他又上了脚手架。', '2000年，他考进公司，拜师学艺。'],
    [{ where: 'headline', text: '第二届花会开幕' }, '第一届花会由社区操办。'],
    [{ where: 'headline', text: '85岁老人学会上网' }, '老人今年85岁，老伴82岁。'],
    ['街道建成口袋公园9个。', { where: 'caption:0', text: '居民在公园里下棋，3个孩子围着看。' }],
    [{ where: 'headline', text: '综合产值突破3亿元' }, '全县综合产值合计3.6亿元。'],
    [{ where: 'headline', text: '综合产值3.6亿元' }, '全县综合产值合计3.62亿元。'],
    [{ where: 'headline', text: '加固桥梁75座' }, '全县加固桥梁75座。'],
    [{ where: 'headline', text: '12座水库通过验收' }, '修了3座桥。'],
  ],
});
