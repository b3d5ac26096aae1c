import { patternRule } from '../patterns';
import { DIGITS } from '../rule';

const NUM = '(?:均|都)?(?:约|达|为|是|有|共|近|在|超过|约为|达到|共计)?[0-9]{1,7}(?:\\.[0-9]{1,3})?[多余]?[万亿]?[多余]?';


/// Units of lengths, areas and volumes, the longer ones first.
const SPACES = '平方公里|平方千米|平方米|立方米|公里|千米|米';
const DIMENSION = (unit: string): string => /^[平立]?/.exec(unit)![0];
/// By how much two figures of one change may differ where their units are not of one size: 从3公里缩短到800米 is right, 从40公里提高到60米 is not.
const FACTOR = 5;

/// Whether a change from `figure` in `from` to what `lead` ends in, in `to`, is of one quantity and one of the units is wrong.
function isOneQuantity(figure: string, from: string, lead: string, to: string): boolean {
  if (DIMENSION(from) !== DIMENSION(to)) return true;
  const [a, b] = [Number.parseFloat(figure), Number.parseFloat(/[0-9][0-9.]*[余多]?[万亿]?$/.exec(lead)?.[0] ?? '')];
  return from.startsWith('公') !== to.startsWith('公') && !/[千万亿]/.test(from + to + figure + lead.slice(-1)) && a / b <= FACTOR && b / a <= FACTOR;
}

export const mismatchedDimension = patternRule({
  name: 'mismatched-dimension', class: 'unit', severity: 'B', trust: 'offer',
  docs: {
    what: { zh: '长度、面积、体积的单位与所说的量不合', en: 'A unit of length, area or volume that does not fit the quantity' },
    why: { zh: '面积用“平方”，体积和库容用“立方”，长度和高度用“米”“公里”', en: 'Areas take 平方, volumes 立方, lengths and heights neither' },
    instead: { zh: '改成相应的单位', en: 'Use the unit of that quantity' },
    source: 'GB 3102.1-93',
  },
  messages: {
    noise: { zh: '噪声的大小以“分贝”计，“赫兹”是频率，“分米”是长度', en: 'Noise is in 分贝; 赫兹 is a frequency, 分米 a length' },
    laden: { zh: '肥料以“千克”计', en: 'Manure is weighed in 千克' },
    weight: { zh: '人没有这么重，是否应为“克”？', en: 'Nobody weighs that much; is 克 meant?' },
    none: { zh: '数字后缺单位', en: 'The number lacks its unit' },
    rate: { zh: '比率以“%”计', en: 'A rate is in per cent' },
    speed: { zh: '速度要说明每小时多少公里', en: 'A speed is so much each hour' },
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
    poured: { zh: '药液、饮料以“毫升”计', en: 'What is poured is measured in 毫升' },
    fruit: { zh: '果、蛋的重量以“克”计', en: 'A fruit or an egg weighs grams' },
    beast: { zh: '鱼、畜、瓜的重量以“千克”计', en: 'Fish, beasts and melons weigh kilograms' },
    air: { zh: '空气中污染物的浓度以“微克”计', en: 'What pollutes the air is measured in 微克' },
    apparent: { zh: '变压器容量的单位是“千伏安”', en: 'A transformer is rated in 千伏安' },
    pressure: { zh: '血压以“毫米汞柱”计', en: 'Blood pressure is in 毫米汞柱' },
    volume: { zh: '体积、水量的单位应是“{unit}”', en: 'A volume is in {unit}' },
  },
  patterns: [
    { starts: '公米', find: new RegExp(`(?<=面积${NUM})(?:公里|米)(?=[，。；、的]|$)`, 'g'), message: 'area', fix: (hit) => [`平方${hit[0]}`], data: (hit) => ({ unit: `平方${hit[0]}` }) },
    { starts: '平', find: new RegExp(`(?<=(?:海拔|身高|水深|全长|总长|长度|高度|宽度|车程|路程|里程)${NUM})平方(?=公里|米)`, 'g'), message: 'length', fix: () => [''], data: (hit) => ({ unit: hit.input.slice(hit.index + 2, hit.index + 2 + (hit.input[hit.index + 2] === '公' ? 2 : 1)) }) },
    { starts: '平', find: new RegExp(`(?<=(?:库容|蓄水量|径流量|供水量|调水量|容积|体积|土方|土石方)${NUM})平方米`, 'g'), message: 'volume', fix: () => ['立方米'], data: () => ({ unit: '立方米' }) },
    { starts: '千兆', find: /(?<=[0-9][万亿]?)[千兆]瓦[/每](?:小)?时/, message: 'energy', fix: (hit) => [`${hit[0][0]!}瓦时`], data: (hit) => ({ unit: `${hit[0][0]!}瓦时` }) },
    { starts: '毫', find: /(?<=(?:降雨|雨量|降水|雪量)[^。！？]{0,40}[0-9])毫升/, message: 'rain', fix: () => ['毫米'] },
    { starts: '℃', find: /(?<=(?:倾斜|倾角|坡度|角度|仰角|俯角|转动|旋转|纬度?|经度?)(?:了|约|达|为)*[0-9]{1,3}(?:\.[0-9])?)℃/, message: 'angle', fix: () => ['度', '°'] },
    { starts: '厘公', find: /(?<=(?:降雨量|雨量|降水量)[^，。；！？]{0,8}[0-9])(?:厘米|公分|厘升)/, message: 'rain', fix: () => ['毫米'] },
    { starts: '度', find: /(?<=[0-9]\.[0-9])度(?=(?:左右)?(?:的)?(?:地震|余震|强震))/, message: 'quake', fix: () => ['级'] },
    { starts: '公', find: /(?<=[0-9][多余]?[万亿]?[多余]?)公(?=[，。；！])/, message: 'bare', fix: () => ['公斤', '公里', '公顷'], data: () => ({ seen: '公', unit: '公斤、公里、公顷' }) },
    { starts: '小', find: /(?<=[0-9])小(?=[内以之]|前|后[，。]|左右)/, message: 'bare', fix: () => ['小时'], data: () => ({ seen: '小', unit: '小时' }) },
    { starts: '毫厘', find: /(?<=[0-9])[毫厘](?=[，。；！])/, message: 'bare', fix: (hit) => [`${hit[0]}米`, ...(hit[0] === '毫' ? ['毫升', '毫克'] : [])], data: (hit) => ({ seen: hit[0], unit: `${hit[0]}米` }) },
    { starts: '个百', find: /(?<=[0-9])(?:个百分|百分)(?=[，。；！])/, message: 'bare', fix: () => ['个百分点'], data: (hit) => ({ seen: hit[0], unit: '个百分点' }) },
    { starts: '平', find: /(?<=[0-9][多余]?[万亿千百]?[多余]?)平方(?![米厘公分毫千英里根数度])/, message: 'bare', fix: () => ['平方米', '平方公里'], data: () => ({ seen: '平方', unit: '平方米' }) },
    { starts: '立', find: /(?<=[0-9][多余]?[万亿千百]?[多余]?)立方(?![米厘公分毫千英体数根])/, message: 'bare', fix: () => ['立方米'], data: () => ({ seen: '立方', unit: '立方米' }) },
    { starts: '平', find: new RegExp(`(?<=(?:建筑|使用|营业|厂房|校舍|宿舍|教室|住房|[羊猪牛鸡]舍|车间|仓库|房屋|展厅|门店|商铺|办公楼)(?:总)?面积(?:将|已)?${NUM})平方(?:公里|千米)`, 'g'), message: 'room', fix: () => ['平方米'] },
    { starts: '千兆', find: new RegExp(`(?<=(?:发电量|用电量|耗电量|售电量|节电量|电量|(?<!光伏|风力|水力|火力|生物质|太阳能)发电|用电|耗电|节电|节约用电)(?:将|可|已|累计)?${NUM})[千兆]瓦(?![时级·])`), message: 'energy', fix: (hit) => [`${hit[0]}时`], data: (hit) => ({ unit: `${hit[0]}时` }) },
    { starts: '千兆', find: new RegExp(`(?<=(?:装机容量|装机规模|装机|功率|负荷|出力)(?:将|可|已|累计)?${NUM})[千兆]瓦(?:小)?时`), message: 'power', fix: (hit) => [hit[0].slice(0, 2)], data: (hit) => ({ unit: hit[0].slice(0, 2) }) },
    // Things that are long, flat, or poured.
    { starts: '平', find: new RegExp(`(?<=(?:管道|管网|管线|公路|道路|渠道|水渠|沟渠|线路|步道|绿道|骑行道|游步道|栈道|隧道|光缆|电缆|围栏|护栏|堤防|河堤|河道|铁路|路段)(?:总长|全长|长)?(?:将|已|累计)?${NUM})平方(?=公里|米)`), message: 'length', fix: () => [''], data: (hit) => ({ unit: hit.input.slice(hit.index + 2, hit.index + 2 + (hit.input[hit.index + 2] === '公' ? 2 : 1)) }) },
    { starts: '公米', find: new RegExp(`(?<=占地(?:面积)?${NUM})(?:公里|米)(?=[，。；、的]|$)`), message: 'area', fix: (hit) => [`平方${hit[0]}`], data: (hit) => ({ unit: `平方${hit[0]}` }) },
    { starts: '公', find: new RegExp(`(?<=(?:农田|耕地|林地|果园|茶园|菜地|稻田|麦田|草场|水田|梯田|水稻|小麦|玉米|油菜|大豆|棉花|蔬菜|马铃薯)${NUM})公里(?=[，。；、]|$)`), message: 'area', fix: () => ['亩'], data: () => ({ unit: '亩' }) },
    { starts: '毫', find: /(?<=(?:净含量|容量|饮水量|喝水|饮水|口服|注射|输液|每瓶|每盒|失血|献血|出血量)(?:约|达|为|是|有|了|近|超过)*[0-9]{2,4})毫米(?![汞水])/, message: 'poured', fix: () => ['毫升'] },
    { starts: '千公', find: /(?<=(?:单果|果实|蛋)(?:平均)?重(?:量)?(?:可达|达到?|约|为|有|在|近|超过)*[1-9][0-9]{2}(?:[—～至][1-9][0-9]{2})?)(?:千克|公斤)/, message: 'fruit', fix: () => ['克'] },
    { starts: '克', find: /(?<=(?:[草鲢鲤鲫鲟鳙鳜鲶青]鱼|花鲢|白鲢|鲤|大鱼|母猪|肥猪|肉猪|肉牛|母牛|黄牛|山羊|绵羊|白鹅|西瓜|南瓜|冬瓜|白菜|萝卜|红薯|柚子)[^，。；！？0-9]{0,6}重(?:可?达|约|有|为|在|近|超过)*[1-9][0-9]{0,2}(?:\.[0-9])?)克(?![重拉])/, message: 'beast', fix: () => ['千克', '公斤'] },
    { starts: '毫', find: /(?<=(?:颗粒物|PM2\.5|PM10|臭氧|二氧化硫|二氧化氮)[^。！？；]{0,24}[0-9]{1,3}(?:\.[0-9])?)毫克(?=[/每]|，|。|；)/, message: 'air', fix: () => ['微克'] },
    { starts: '千', find: /(?<=变压器[^，。；！？0-9]{0,8}(?:总)?容量(?:为|达到?|是|有|增至|增加到|提高到|扩大到)*[0-9]{2,5})千瓦(?![时安·])/, message: 'apparent', fix: () => ['千伏安'] },
    { starts: '毫', find: /(?<=(?:血压|收缩压|舒张压)[^。！？米]{0,30}[0-9]{2,3})毫米(?![汞水])/, message: 'pressure', fix: () => ['毫米汞柱'] },
    { starts: '平立公米', find: new RegExp(`(?<=[由从](?:原来|原先|过去|以前|去年|上年)?的?[^，。；、0-9]{0,6}([0-9][0-9.]{0,7}[余多]?[万亿]?)(${SPACES})[^，。；、0-9]{0,4}(?:增加|增长|提高|上升|扩大|提升|减少|下降|降低|缩短|压缩|缩减|拓宽|延长|扩容|扩建|增)(?:到了?|至|为|成)(?:如今|现在|目前|今年)?的?[0-9][0-9.]{0,7}[余多]?[万亿]?)(?:${SPACES})`), message: 'change', fix: (hit) => (hit[2]! === hit[0] || !isOneQuantity(hit[1]!, hit[2]!, hit.input.slice(Math.max(0, hit.index - 9), hit.index), hit[0]) ? null : [hit[2]!]), data: (hit) => ({ unit: hit[2]! }) },
    { find: /(?<=(?<!面积[^，。；！？]{0,12})(?:供水|蓄水|储水|节水|用水|排水|输水|引水|处理污水|需水|补水|产水)(?:量|能力)?(?:可达|达到?|将|可|已|约|近|超过?|累计|了)*[0-9][0-9.]{0,7}[余多]?[万亿]?)平方米/, message: 'volume', fix: () => ['立方米'], data: () => ({ unit: '立方米' }) },
    { starts: '立', find: new RegExp(`(?<=(?:桥面|路面|墙面|地面|屋面|场地|占地|菜地|绿地|广场|操场|农田|耕地|这块地|那块地|面积)${NUM})立方(?=米)`, 'g'), message: 'area', fix: () => ['平方'], data: () => ({ unit: '平方米' }) },
    { find: /(?<=[\u4e00-\u9fff](?<!分辨)率(?:已|均|将|就|仅)?(?:达到?|为|是|提高到|增至|升至|提升到|约)*[0-9]{1,3}(?:\.[0-9]{1,2})?)(?:平方米|公顷|亩|公里|立方米|吨|米)/, message: 'rate', fix: () => ['%'] },
    { starts: '毫厘', find: /(?<=[0-9])(?:毫升|厘米|毫克)(?=汞柱)/, message: 'pressure', fix: () => ['毫米'] },
    { find: /(?<=车速(?:已|竟|一度)?(?:达到?|为|超过|约|只有|控制在|高达|提到|在|不超过)*)([0-9]{2,3})公里(?![/／每时以长外处])/, message: 'speed', fix: (hit) => [`每小时${hit[0]}`] },
    { starts: '平', find: /(?<=流量[^，。；]{0,10}[0-9][0-9.]{0,7}[余多]?[万亿]?)平方米/, message: 'volume', fix: () => ['立方米'], data: () => ({ unit: '立方米' }) },
    { starts: '平', after: '/／每', find: /(?<=[0-9](?:微克|纳克)[/／每])平方米/, message: 'volume', fix: () => ['立方米'], data: () => ({ unit: '立方米' }) },
    { find: /(?<=(?:风速|阵风|瞬时风|大风|流速)[^。！？；]{0,20}每秒(?:约|达到?|为|近)?[0-9]{1,3}(?:\.[0-9])?)(?:公里|千米)/, message: 'length', fix: () => ['米'], data: () => ({ unit: '米' }) },
    { starts: '赫H分', find: /(?<=(?:噪声|噪音)[^，。；]{0,14}[0-9]{2,3}(?:\.[0-9])?)(?:赫兹|Hz|分米)|(?<=[0-9]{2,3}(?:\.[0-9])?)(?:赫兹|Hz|分米)(?=(?:以[上下]|左右)?的(?:噪声|噪音))/, message: 'noise', fix: () => ['分贝'] },
    { find: /(?<=[施撒追用]了?[0-9]{1,4})千米(?=[\u4e00-\u9fff]{0,4}肥)/, message: 'laden', fix: () => ['千克'] },
    { starts: '千公', find: /(?<=体重[^，。；0-9]{0,4}[1-9][0-9]{3})(?:千克|公斤)/, message: 'weight', fix: () => ['克'] },
    { starts: DIGITS, find: /(?<=[长宽高深][约为]?[0-9][0-9.]{0,5}米[，、][长宽高深][约为]?)[0-9]{1,3}(?:\.[0-9]{1,2})?(?=[，。；、])/, message: 'none', fix: (hit) => [`${hit[0]}米`] },
    { starts: '厘', find: /(?<=身高[^，。；]{0,8}[12]\.[0-9]{1,2})厘米/, message: 'length', fix: () => ['米'], data: () => ({ unit: '米' }) },
    { starts: DIGITS, find: /(?<=(重达|重约|高约|宽约|厚约|深约|直径约?))[0-9]{1,3}\.[0-9]{1,2}(?=[，。；])/, message: 'none', fix: (hit) => (hit[1]!.startsWith('重') ? [`${hit[0]}吨`, `${hit[0]}公斤`] : [`${hit[0]}米`]) },
  ],
});
