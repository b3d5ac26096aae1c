import { patternRule } from '../patterns';

const NUM = '(?:均|都)?(?:约|达|为|是|有|共|近|在|超过|约为|达到|共计)?[0-9]{1,7}(?:\\.[0-9]{1,3})?[多余]?[万亿]?[多余]?';

/// Units of lengths, areas and volumes, the longer ones first.
const SPACES = '平方公里|平方千米|平方米|立方米|公里|千米|米';
const DIMENSION = (unit: string): string => /^[平立]?/.exec(unit)![0];

export const mismatchedDimension = patternRule({
  name: 'mismatched-dimension', class: 'unit', severity: 'B', trust: 'offer',
  docs: {
    what: { zh: '长度、面积、体积的单位与所说的量不合', en: 'A unit of length, area or volume that does not fit the quantity' },
    why: { zh: '面积用“平方”，体积和库容用“立方”，长度和高度用“米”“公里”', en: 'Areas take 平方, volumes 立方, lengths and heights neither' },
    instead: { zh: '改成相应的单位', en: 'Use the unit of that quantity' },
    source: 'GB 3102.1-93',
  },
  messages: {
    area: { zh: '面积的单位应是“{unit}”', en: 'An area is in {unit}' },
    room: { zh: '房舍的面积以“平方米”计', en: 'Rooms and buildings are measured in 平方米' },
    length: { zh: '长度、高度的单位应是“{unit}”', en: 'A length or height is in {unit}' },
    energy: { zh: '电量的单位应是“{unit}”', en: 'Energy is in {unit}' },
    power: { zh: '功率、装机容量的单位应是“{unit}”', en: 'Power is in {unit}' },
    quake: { zh: '震级用“级”，“度”说的是烈度', en: 'A magnitude is in 级; 度 is the intensity' },
    angle: { zh: '角度用“度”，“℃”是温度', en: 'Angles are in 度; ℃ is a temperature' },
    rain: { zh: '降雨量的单位应是“毫米”', en: 'Rain is measured in 毫米' },
    bare: { zh: '“{seen}”不是单位，写作“{unit}”', en: '{seen} is no unit: {unit}' },
    change: { zh: '同一个量，前面的单位是“{unit}”，这里也应是', en: 'One quantity: the unit before is {unit}, and so it is here' },
    pressure: { zh: '血压以“毫米汞柱”计', en: 'Blood pressure is in 毫米汞柱' },
    volume: { zh: '体积、水量的单位应是“{unit}”', en: 'A volume is in {unit}' },
  },
  patterns: [
    { starts: '公米', find: new RegExp(`(?<=面积${NUM})(?:公里|米)(?=[，。；、的]|$)`, 'g'), message: 'area', fix: (hit) => [`平方${hit[0]}`], data: (hit) => ({ unit: `平方${hit[0]}` }) },
    { starts: '平', find: new RegExp(`(?<=(?:海拔|身高|水深|全长|总长|长度|高度|宽度|车程|路程|里程)${NUM})平方(?=公里|米)`, 'g'), message: 'length', fix: () => [''], data: (hit) => ({ unit: hit.input.slice(hit.index + 2, hit.index + 2 + (hit.input[hit.index + 2] === '公' ? 2 : 1)) }) },
    { starts: '平', find: new RegExp(`(?<=(?:库容|蓄水量|径流量|供水量|调水量|容积|体积|土方|土石方)${NUM})平方米`, 'g'), message: 'volume', fix: () => ['立方米'], data: () => ({ unit: '立方米' }) },
    { starts: '千兆', find: /(?<=[0-9][万亿]?)[千兆]瓦[/每](?:小)?时/, message: 'energy', fix: (hit) => [`${hit[0][0]!}瓦时`], data: (hit) => ({ unit: `${hit[0][0]!}瓦时` }) },
    { starts: '毫', find: /(?<=(?:降雨|雨量|降水|雪量)[^。！？]{0,40}[0-9])毫升/, message: 'rain', fix: () => ['毫米'] },
    { starts: '℃', find: /(?<=(?:倾斜|倾角|坡度|角度|仰角|俯角|转动|旋转|纬度?|经度?)(?:了|约|达|为)*[0-9]{1,3}(?:\.[0-9])?)℃/, message: 'angle', fix: () => ['度'] },
    { starts: '厘公', find: /(?<=(?:降雨量|雨量|降水量)[^，。；！？]{0,8}[0-9])(?:厘米|公分)/, message: 'rain', fix: () => ['毫米'] },
    { starts: '度', find: /(?<=[0-9]\.[0-9])度(?=(?:左右)?(?:的)?(?:地震|余震|强震))/, message: 'quake', fix: () => ['级'] },
    { starts: '平', find: /(?<=[0-9][多余]?[万亿千百]?[多余]?)平方(?![米厘公分毫千英里根数度])/, message: 'bare', fix: () => ['平方米', '平方公里'], data: () => ({ seen: '平方', unit: '平方米' }) },
    { starts: '立', find: /(?<=[0-9][多余]?[万亿千百]?[多余]?)立方(?![米厘公分毫千英体数根])/, message: 'bare', fix: () => ['立方米'], data: () => ({ seen: '立方', unit: '立方米' }) },
    { starts: '平', find: new RegExp(`(?<=(?:建筑|使用|营业|厂房|校舍|宿舍|教室|住房|[羊猪牛鸡]舍|车间|仓库|房屋|展厅|门店|商铺|办公楼)(?:总)?面积(?:将|已)?${NUM})平方(?:公里|千米)`, 'g'), message: 'room', fix: () => ['平方米'] },
    { starts: '千兆', find: new RegExp(`(?<=(?:发电量|用电量|耗电量|售电量|节电量|电量|(?<!光伏|风力|水力|火力|生物质|太阳能)发电|用电|耗电|节电|节约用电)(?:将|可|已|累计)?${NUM})[千兆]瓦(?![时级·])`), message: 'energy', fix: (hit) => [`${hit[0]}时`], data: (hit) => ({ unit: `${hit[0]}时` }) },
    { starts: '千兆', find: new RegExp(`(?<=(?:装机容量|装机规模|装机|功率|负荷|出力)(?:将|可|已|累计)?${NUM})[千兆]瓦(?:小)?时`), message: 'power', fix: (hit) => [hit[0].slice(0, 2)], data: (hit) => ({ unit: hit[0].slice(0, 2) }) },
    { starts: '毫', find: /(?<=(?:血压|收缩压|舒张压)[^。！？米]{0,30}[0-9]{2,3})毫米(?![汞水])/, message: 'pressure', fix: () => ['毫米汞柱'] },
    { starts: '平立公米', find: new RegExp(`(?<=[由从](?:原来|原先|过去|以前|去年|上年)?的?[^，。；、0-9]{0,6}[0-9][0-9.]{0,7}[余多]?[万亿]?(${SPACES})[^，。；、0-9]{0,4}(?:增加|增长|提高|上升|扩大|提升|减少|下降|降低|缩短|压缩|缩减|拓宽|延长|扩容|扩建|增)(?:到了?|至|为|成)(?:如今|现在|目前|今年)?的?[0-9][0-9.]{0,7}[余多]?[万亿]?)(?:${SPACES})`), message: 'change', fix: (hit) => (DIMENSION(hit[1]!) === DIMENSION(hit[0]) ? null : [hit[1]!]), data: (hit) => ({ unit: hit[1]! }) },
    { find: /(?<=(?<!面积[^，。；！？]{0,12})(?:供水|蓄水|储水|节水|用水|排水|输水|引水|处理污水|需水|补水|产水)(?:量|能力)?(?:可达|达到?|将|可|已|约|近|超过?|累计|了)*[0-9][0-9.]{0,7}[余多]?[万亿]?)平方米/, message: 'volume', fix: () => ['立方米'], data: () => ({ unit: '立方米' }) },
  ],
});
