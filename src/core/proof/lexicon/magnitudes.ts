/// What is measured of things that a newspaper writes of: in which dimension, between which bounds in its base unit (metre, kilogram, square metre …), and the units that are used
/// for it, the usual one first. The bounds are those of the known world, with room: what lies outside has the wrong unit. Gathered by hand, from what encyclopaedias say of the largest and the smallest.
export interface Magnitude {
  /// What a text names it by, whatever stands before: 亩产 is 平均亩产 too.
  readonly words: string;
  readonly dimension: string;
  readonly least: number;
  readonly most: number;
  readonly units: readonly string[];
  /// Where the word ends in something else (增长, 提高), or its sentence speaks of one thing more than of another, it measures nothing.
  readonly unless?: RegExp;
  /// What the sentence must hold for these bounds to be its own.
  readonly within?: RegExp;
}

/// What changes, and what is compared.
const GROWS = /[比较]|[增生成延]长|[提增升抬加]高|[加减比超]重|[加拓]宽|[加资]深|[县市区镇乡村校院厂馆局站队组部处科社会班店家董团]长|最高|新高|走高|珍重|注重|尊重|严重|双重|多重|[一二三]重/;

export const MAGNITUDES: readonly Magnitude[] = [
  { words: '占地|占地面积|面积|总面积', dimension: 'area', least: 1, most: 2e6, units: ['平方米', '亩'], within: /口袋公园|街心公园|街头公园|小游园|社区公园|小广场|街心花园/ },
  // Of things that are handled bit by bit.
  { words: '水深', dimension: 'length', least: 0.005, most: 1.5, units: ['厘米'], within: /稻田|秧田|水田|田面|田里|稻/ },
  { words: '采血|抽血|采血样|抽血样', dimension: 'volume', least: 1e-7, most: 0.001, units: ['毫升'], within: /每[人次位]/ },
  { words: '称出|称取|取出|留样|留样量', dimension: 'mass', least: 1e-6, most: 5, units: ['克'], within: /留样|样品|样本/ },
  { words: '身高', dimension: 'length', least: 0.3, most: 2.6, units: ['米', '厘米'] },
  { words: '海拔|海拔高度', dimension: 'length', least: 0.3, most: 8900, units: ['米'] },
  { words: '管径|管道直径|管道口径|胸径|树干直径', dimension: 'length', least: 0.003, most: 5, units: ['厘米', '毫米', '米'] },
  { words: '树高', dimension: 'length', least: 0.2, most: 120, units: ['米', '厘米'] },
  { words: '株高|苗高|穗长|秆高', dimension: 'length', least: 0.01, most: 8, units: ['厘米', '米'] },
  { words: '积水深|积水深度|积雪深|积雪深度|积雪厚|积雪厚度|雪深', dimension: 'length', least: 0.002, most: 8, units: ['厘米', '米', '毫米'] },
  { words: '水深', dimension: 'length', least: 0.01, most: 11_100, units: ['米', '厘米'] },
  { words: '路宽|路面宽|路面宽度|巷宽|街宽|路基宽|路基宽度|车道宽|门宽|桥宽|桥面宽|桥面宽度|渠宽', dimension: 'length', least: 0.3, most: 150, units: ['米', '厘米'] },
  { words: '坝高|楼高|塔高|桥高|层高|墙高|堤高', dimension: 'length', least: 0.3, most: 900, units: ['米'] },
  { words: '墙厚|墙体厚|墙体厚度|壁厚|板厚|冰层厚|冰厚', dimension: 'length', least: 0.0005, most: 8, units: ['厘米', '毫米', '米'] },
  { words: '行距|株距|行间距', dimension: 'length', least: 0.02, most: 15, units: ['厘米', '米'] },
  { words: '井深|钻井深度', dimension: 'length', least: 0.5, most: 13_000, units: ['米'] },
  { words: '续航里程|续驶里程|航程', dimension: 'length', least: 2000, most: 1e9, units: ['公里', '千米'] },
  { words: '时速|车速|航速', dimension: 'length', least: 500, most: 6e7, units: ['公里', '千米'] },
  { words: '降雨量|降水量|雨量|降雨|降水', dimension: 'length', least: 0.000_05, most: 6, units: ['毫米'] },
  { words: '亩产|亩均产量|亩产量|亩产干谷|亩产鲜果', dimension: 'mass', least: 3, most: 30_000, units: ['公斤', '千克', '斤', '吨'] },
  { words: '限重|限载|限重量|核载质量|载重|载重量|自重|总重', dimension: 'mass', least: 0.3, most: 1e9, units: ['吨', '公斤'] },
  { words: '压力|水压|气压|油压|胎压|压强', dimension: 'pressure', least: 0, most: Infinity, units: ['兆帕', '千帕'] },
  { words: '装机容量|装机规模|装机|功率', dimension: 'power', least: 0, most: Infinity, units: ['兆瓦', '千瓦'] },
  { words: '气温|水温|室温|体温|地温|棚温|仓温|库温|温度', dimension: 'temperature', least: -Infinity, most: Infinity, units: ['摄氏度', '℃'] },
  { words: '湿度', dimension: 'percent', least: 0, most: 100, units: ['%'], unless: /绝对/ },
  { words: '淤泥|土方|土石方|土方量|土石方量|石方量|渣土|混凝土|污水|泥沙|砂石', dimension: 'volume', least: 0, most: Infinity, units: ['立方米'] },
  { words: '占地|占地面积|建筑面积|种植面积|播种面积|使用面积|展厅面积|水域面积|流域面积|绿化面积', dimension: 'area', least: 0.01, most: 2e13, units: ['平方米', '平方公里', '亩', '公顷'] },
  { words: '烘干能力|仓容|储粮能力|收储能力', dimension: 'mass', least: 0, most: Infinity, units: ['吨'] },
  { words: '面积', dimension: 'area', least: 0, most: Infinity, units: ['平方米', '亩', '公顷', '平方公里'] },
  { words: '重|重达|重量|净重|毛重|体重', dimension: 'mass', least: 0, most: Infinity, units: ['公斤', '克', '吨'], unless: GROWS },
  { words: '长|全长|长度|高|高度|宽|宽度|深|深度|厚|厚度|直径|口径|周长', dimension: 'length', least: 0, most: Infinity, units: ['米', '厘米', '公里', '毫米'], unless: GROWS },
  { words: '库容|容积|库容量', dimension: 'volume', least: 1e-6, most: 1e12, units: ['立方米', '升'] },
  // What stands before figures of its kind alone, beside shares and counts: in edited news of 2020 to 2025 none of these has a unit of another kind.
  { words: '收入|资金|金额|总额|贷款|支出|捐款|成本|销售额|补贴|总值|余额|售价|花费|产值|费用|收益|工资|罚款|经费|分红|利润|捐资|出资|经济损失|零售额|成交额|投资额|债券|亏损|赔偿|收费|补助|融资|贸易额', dimension: 'money', least: 0, most: Infinity, units: ['元'] },
  { words: '结余|票房|获利|拨款|奖金|定价|税收|减税|货值|市值|让利|授信|交易额|耗资|保险费|捐助|净赚|出口额|租金|受贿|票价|估值|筹资|标价|总资产|退税|拨付|单价|现金|募集|斥资|报价|合同额|债务|赔款', dimension: 'money', least: 0, most: Infinity, units: ['元'] },
  { words: '赔付|均价|创收|净资产|经济效益|社保费|盈利|工钱|赔偿款|赔偿金|赔偿费|医疗费|误工费|维修费|修理费|手续费|学费|电费|水费|押金|定金|货款|工程款|欠款|借款|本金|利息|违约金|保证金|门票|月薪|年薪', dimension: 'money', least: 0, most: Infinity, units: ['元'] },
  { words: '积蓄|善款|奖励金|报名费|上门费|服务费|管理费|总投资|造价', dimension: 'money', least: 0, most: Infinity, units: ['元'] },
  { words: '减重|粮食产量|总产量|年产量|单产|货运量|排水量', dimension: 'mass', least: 0, most: Infinity, units: ['公斤', '吨'] },
  { words: '水位|落差|路程', dimension: 'length', least: 0, most: Infinity, units: ['米', '公里'] },
];

/// What is weighed when it is brought in or sold, by its last character.
export const GOODS = '茧粮稻谷麦米豆果茶鱼虾蟹菜瓜蜜棉菇笋薯椒枣桃李杏梨橙橘柑柚桑丝药肉蛋奶油盐糖炭';
