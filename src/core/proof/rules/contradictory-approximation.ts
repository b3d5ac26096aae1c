import { patternRule } from '../patterns';

const NUMBER = '(?:[0-9][0-9.,]{0,12}[百千万亿]{0,2}|[一二两三四五六七八九十百千万亿]{1,8}|[数几][十百千万亿]{1,3})';
const UNIT = '[^，。；：、！？“”（）《》0-9\\s…—多余来约近超逾左右以上下是的]{0,4}';
const ABOUT = '(?:大约|大概|将近|接近|(?<![违合节预纽条公履签续制契解毁誓邀大相])约|(?<![附最靠接临邻将亲远贴逼就晋])近)';
const OVER = '(?:超过|超出|多于|不少于|不低于|不下于|至少|起码|最少|逾|(?<![高])超)';
const NUMERALS = '0123456789一二两三四五六七八九十百千';
/// What can stand behind the first character of a number that 多 or 余 follows.
const AFTER_NUMERAL = `${NUMERALS}.,万亿多余`;
const UNDER = '(?:不超过|不多于|不足|不到|至多|最多|少于|低于)';
/// A number that a hedge may go with, shares in words too, and the words between the two.
const AMOUNT = `(?:[一二三四五六七八九十]{1,3}分之[一二三四五六七八九十]{1,3}|[一二两三四五六七八九]成半?|半数|${NUMBER})`;
const GAP = '[^，。；：、！？“”（）《》0-9一二两三四五六七八九十百千万亿半数几的]{0,8}?';
/// What stands behind a hedge that ends what it goes with: of 60岁以上 people, another is said.
const ENDS = '(?=[，。；、！？）”]|的|$)';
const ENDS_FLOOR = '(?<!岁以上|级以上|年级以上|历以上|度以上)(?=[，。；、！？）”]|的|才|了|$|(?<=[项次个人名年时天种场件条里米亩斤倍成]以上)[\\u4e00-\\u9fff])';
/// 近 before a stretch of time means “the last”, not “almost”.
const RECENT = /^近.*(?:年|月|天|周|日|载|世纪)/;
const MEASURE = '(?:万|亿)?(?:个|名|位|人|件|项|次|场|吨|公斤|斤|亩|户|家|条|台|辆|座|元|起|棵|株|头|只|册|本|米|公里|种|份|套|间|所|张|幅|块|支|村|处|对|艘|架|天|年|岁|小时|分钟|字)';
/// A wording whose second hedge goes: what stays is the first group and, behind the hedge, the last.
const keeps = (hit: RegExpExecArray): readonly string[] => [`${hit[1]!}${hit[4] ?? ''}`];
const hedges = (hit: RegExpExecArray) => ({ before: hit[2]!, after: hit[3]! });

const dropSuffix = (hit: RegExpExecArray): readonly string[] | null => {
  const [whole, before, number, more, unit, suffix] = hit as unknown as readonly string[];
  if (RECENT.test(whole!)) return null;
  const core = more === undefined ? `${number}${unit}` : `${number}${suffix === undefined ? '' : more}${unit}`;
  return [`${before}${number}${unit}`, ...(suffix === undefined ? [`${number}${more}${unit}`] : [`${core}${suffix}`])];
};
const data = (hit: RegExpExecArray) => ({ before: hit[1]!, after: hit[5] ?? hit[3] ?? '' });
const at = (before: string, more: string, suffix: string): RegExp => new RegExp(`(${before}[需要有为占用花达]{0,2})(${NUMBER})(${more})(${UNIT}?)(?<!及)${suffix}`, 'g');

export const contradictoryApproximation = patternRule({
  name: 'contradictory-approximation', class: 'numeral', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '一个数目前后加了两个概数词，或者确数加了“余”', en: 'A number hedged twice, or an exact one with 余' },
    why: { zh: '“约”与“左右”、“近”与“多”、“超过”与“以上”意思重复或者矛盾', en: '约 and 左右, 近 and 多, 超过 and 以上 say the same twice, or contradict each other' },
    instead: { zh: '只留一个', en: 'Keep one' },
  },
  messages: { both: { zh: '“{before}”与“{after}”重复或矛盾，只用一个', en: '{before} and {after} repeat or contradict each other; keep one' }, exact: { zh: '{number}是确数，后面不用“余”', en: '{number} is exact and takes no 余' } },
  patterns: [
    // 五六十多人.
    { starts: '一二三四五六七八', holds: '多余来', find: /(?<![第零〇一二三四五六七八九十百千万])(一二|二三|两三|三四|三五|四五|五六|六七|七八|八九)([十百千万])(多|余|来)(?=[\u4e00-\u9fff])/, message: 'both', fix: (hit) => [`${hit[1]!}${hit[2]!}`], data: (hit) => ({ before: `${hit[1]!}${hit[2]!}`, after: hit[3]! }) },
    { starts: '大将接约近', holds: '左上以', find: at(ABOUT, '多|余|来|', '(左右|上下|以上|以下)(?![坡肢游翻级班岗车滑调浮工企服])'), message: 'both', fix: dropSuffix, data },
    { starts: '大将约', holds: '左上', find: /((大约|大概|将近|(?<![违合节预纽条公履签续制契解毁誓邀大相])约)[\u4e00-\u9fff]{1,4}[0-9][0-9.]{0,8}[百千万亿]?(?:元|米|公里|人|吨|亩|公斤|斤|个|名|岁|小时|分钟|天))(左右|上下)(?![坡肢游翻级班岗车滑])/, message: 'both', fix: (hit) => [hit[1]!, hit[0].slice(hit[2]!.length)], data: hedges },
    { starts: '年', holds: '多余', find: /(年过|年逾|年近)([0-9]{2}|[五六七八九]十)(多|余)岁?/, message: 'both', fix: (hit) => [`${hit[1]!}${hit[2]!}${hit[0].endsWith('岁') ? '岁' : ''}`, `${hit[2]!}${hit[3]!}岁`], data: (hit) => ({ before: hit[1]!, after: hit[3]! }) },
    { starts: '超多不至起最逾', holds: '以左上', find: at(OVER, '多|余|', '(以上|左右|上下)(?![坡肢游翻级班岗车滑调浮工企服])'), message: 'both', fix: dropSuffix, data },
    { starts: '不至最少低', holds: '以之左', find: at(UNDER, '多|余|', '(以上|以下|以内|之内|左右)'), message: 'both', fix: dropSuffix, data },
    { starts: '最', holds: '以', find: new RegExp(`((最高|最多)[可能达贷借补奖享获得为不]{0,3}${NUMBER}${UNIT}?)(以下|以内)(?=[，。；、]|的)`), message: 'both', fix: (hit) => [hit[1]!, hit[0].slice(2)], data: (hit) => ({ before: hit[2]!, after: hit[3]! }) },
    { starts: '最', holds: '以', find: new RegExp(`((最低|最少)[可能达为不]{0,3}${NUMBER}${UNIT}?)(以上)(?=[，。；、]|的)`), message: 'both', fix: (hit) => [hit[1]!, hit[0].slice(2)], data: (hit) => ({ before: hit[2]!, after: hit[3]! }) },
    { starts: '大将接约近逾超', holds: '多余', find: new RegExp(`((?:${ABOUT}|逾|超过)[需要有为占用花达]{0,2})(${NUMBER})(多|余)()(?![年个]?[年月天日周])`, 'g'), message: 'both', fix: dropSuffix, data },
    // 近 before years means the last ones, 约 does not.
    { starts: '大约', holds: '多余', find: new RegExp(`((?:大约|大概|(?<![违合节预纽条公履签续制契解毁誓邀大相])约)(?:有)?)(${NUMBER})(多|余)()(?=年(?!来)|个月|天)`, 'g'), message: 'both', fix: dropSuffix, data },
    { starts: NUMERALS, holds: '多余', then: AFTER_NUMERAL, find: new RegExp(`(${NUMBER}(多|余)(?!年来|年前)${UNIT}?)(左右|上下|以上)(?![坡肢游翻级班岗车滑调浮工企服])`), message: 'both', fix: (hit) => (/[万亿元名个人件次吨亩户家条台辆座起场]$/.test(hit[1]!) ? [hit[1]!, hit[0].replace(hit[2]!, '')] : null), data: hedges },
    { starts: NUMERALS, holds: '多余', then: AFTER_NUMERAL, find: new RegExp(`(${NUMBER}(多|余))(多|余)(?=${MEASURE})`), message: 'both', fix: keeps, data: hedges },
    { starts: NUMERALS, holds: '余', then: AFTER_NUMERAL, find: new RegExp(`(${NUMBER}(余)${MEASURE})(多)(?![种样元方边双点级层少数重功年彩媒])`), message: 'both', fix: keeps, data: hedges },
    { starts: NUMERALS, holds: '余', then: AFTER_NUMERAL, find: new RegExp(`(${NUMBER}(多)${MEASURE})(余)(?![年下量额热款生月力地])`), message: 'both', fix: keeps, data: hedges },
    { starts: NUMERALS, holds: '多余', then: `${AFTER_NUMERAL}吨公米斤亩元人年天个岁`, find: new RegExp(`(${NUMBER}(?:吨|公里|米|公斤|斤|亩|元|人|年|天|个|岁)())(多|余)(?:左右|上下)`), message: 'both', fix: (hit) => [`${hit[1]!}左右`, `${hit[1]!}${hit[3]!}`], data: (hit) => ({ before: hit[3]!, after: '左右' }) },
    // Down to the last digit: nothing is left over.
    { starts: '0123456789', holds: '余', then: '0123456789', find: new RegExp(`(?<![0-9.,第])([0-9]{1,6}[1-9])余(?![万亿])(?=${MEASURE}|平方|立方|车次|趟|款|篇|封|盏|笔|片|枚|门|口|组|期|班|国)`), message: 'exact', fix: (hit) => [hit[1]!], data: (hit) => ({ number: hit[1]! }) },
    { starts: '近约', holds: '多余', find: new RegExp(`((?<![附最靠接临邻将亲远贴逼就晋合节预纽条公签契相])(近|约)${NUMBER}(?:年|个月|天|小时|公里|米|吨|亩|岁|里))(多|余)(?![年月])`), message: 'both', fix: (hit) => [hit[1]!, hit[0].slice(1)], data: hedges },
    { starts: '数几', holds: '多余', find: new RegExp(`((数|几)[十百千万]{1,2})(余|多)(?=${MEASURE})`), message: 'both', fix: (hit) => [hit[1]!], data: hedges },
    { starts: '十', find: new RegExp(`(十(几))(余|多)?(?=${MEASURE})`), message: 'both', fix: (hit) => (hit[3] === undefined ? null : [hit[1]!]), data: (hit) => ({ before: hit[2]!, after: hit[3] ?? '' }) },
    { starts: '以左上', holds: '左右', find: /(?<=[0-9百千万亿][\u4e00-\u9fff℃%％]{0,3})(以[上下])(左右|上下)()|(?<=[0-9百千万亿][\u4e00-\u9fff℃%％]{0,3})(左右|上下)(以[上下])/, message: 'both', fix: (hit) => [hit[1] ?? hit[4]!, hit[2] ?? hit[5]!], data: (hit) => ({ before: hit[1] ?? hit[4]!, after: hit[2] ?? hit[5]! }) },
    { starts: '一两二三四五六七八', holds: '左上', find: /(?<![第十百千万星期周初])((?:一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九)[十百千万]?(?:分钟|小时|个月|公里|公斤|[个名位人件次天年岁斤亩米元吨里条家户只头台]))(左右|上下)(?!级|楼|游|铺|床|班)/, message: 'both', fix: (hit) => [hit[1]!], data: (hit) => ({ before: hit[1]!, after: hit[2]! }) },
    { starts: '几', find: /(?<=[十百千])(几)(多|余)(?=[\u4e00-\u9fff])(?!少|数|年来)/, message: 'both', fix: (hit) => [hit[1]!], data: (hit) => ({ before: hit[1]!, after: hit[2]! }) },
    { starts: NUMERALS, holds: '左右', then: `${NUMERALS}.,万亿至到—～-`, find: new RegExp(`((?<![0-9.第月日年])${NUMBER}(至|到|—|～|-)${NUMBER}(?:个小时|个月|${MEASURE}))(左右|上下)(?![坡肢游翻级班岗])`), message: 'both', fix: (hit) => (/^[一二三四五六七八九十]到/.test(hit[0]) ? null : [hit[1]!]), data: hedges },
    { starts: '余多', holds: '左右', find: /(?<=[0-9十百千万](?:个(?=[余多](?:月|小时|星期|世纪|钟头)))?)(余|多)(年|天|个?月|小时|岁|星期|世纪|钟头)(左右|上下)/, message: 'both', fix: (hit) => [`${hit[1]!}${hit[2]!}`, `${hit[2]!}${hit[3]!}`], data: (hit) => ({ before: hit[1]!, after: hit[3]! }) },
    { starts: '余', holds: '多', find: /(?<=[0-9十百千万])(余)(人次|人|名|户|件|个|吨|公里)(多)(?=[，。；、])/, message: 'both', fix: (hit) => [`${hit[1]!}${hit[2]!}`], data: (hit) => ({ before: hit[1]!, after: hit[3]! }) },
    { starts: '近约', find: /(近|约)([一二三四五六七八九]成)多/, message: 'both', fix: (hit) => [`${hit[1]!}${hit[2]!}`, `${hit[2]!}多`], data: (hit) => ({ before: hit[1]!, after: '多' }) },
    { starts: '上成', holds: '多余', find: new RegExp(`((上|成)[百千万])(余|多)(?=${MEASURE})`), message: 'both', fix: (hit) => [hit[1]!, hit[0].slice(1)], data: hedges },
    { starts: '不未', holds: '多余', find: new RegExp(`((不到|不足|不满|未满)${NUMBER})(多|余)(${UNIT}?)(?=[，。；、的]|${MEASURE})`), message: 'both', fix: (hit) => [`${hit[1]!}${hit[4] ?? ''}`], data: hedges },
    { starts: '最起至', holds: '以', find: new RegExp(`(最少|最低|起码|至少)((?:也|都)?(?:在|有|要|需|达|能|得)${NUMBER}${UNIT}?)(以上)(?=[，。；、]|的)`), message: 'both', fix: (hit) => [hit[2]! + hit[3]!, hit[1]! + hit[2]!], data: (hit) => ({ before: hit[1]!, after: hit[3]! }) },
    { starts: '万', holds: '多', find: /(?<=[0-9一二三四五六七八九十百千])万(人次|人|亩|吨|元|户|株|件|公里|平方米)(多|余)(?=[，。；、的]|$)/, message: 'both', fix: (hit) => [`万${hit[2]!}${hit[1]!}`, `万${hit[1]!}`], data: (hit) => ({ before: hit[1]!, after: hit[2]! }) },
    { starts: '左上', holds: '多余', find: /(?<=[0-9一二三四五六七八九十百千万半](?:个|名|人|户|亩|元|吨|公斤|成|倍|年|岁|斤|里|公里|米)?(?:半)?)(左右|上下)(多|余)(?=[，。；、的]|$)/, message: 'both', fix: (hit) => [hit[1]!, hit[2]!], data: (hit) => ({ before: hit[1]!, after: hit[2]! }) },
    { starts: '约', then: '有', find: new RegExp(`(约有)(近|超过?|逾)(?=${NUMBER}|[百千万])`), message: 'both', fix: (hit) => [hit[2]!, hit[1]!], data: (hit) => ({ before: hit[1]!, after: hit[2]! }) },
    { starts: '突超逾', holds: '近约', find: new RegExp(`((突破|超过|逾|(?<![高])超)了?)(将近|接近|大约|近|约)(?=${NUMBER}(?!距|景|程|战|海|代))`), message: 'both', fix: (hit) => [hit[1]!, hit[3]!], data: (hit) => ({ before: hit[2]!, after: hit[3]! }) },
    { starts: '将接', find: new RegExp(`((将近|接近)${NUMBER})(多|余)(?=年|个月|天)`), message: 'both', fix: (hit) => [`近${hit[1]!.slice(2)}`, hit[1]!, `${hit[1]!.slice(2)}${hit[3]!}`], data: hedges },
    { find: new RegExp(`(最少|最低|起码|至少)([\\u4e00-\\u9fff](?<![一二三四五六七八九十百千的])[^，。；：“”的0-9一二三四五六七八九十百千]{0,5}[0-9][0-9.]{0,6}[万亿]?${UNIT}?)(以上)(?=[，。；、]|的|才|$)`), message: 'both', fix: (hit) => [`${hit[1]!}${hit[2]!}`, `${hit[2]!}${hit[3]!}`], data: (hit) => ({ before: hit[1]!, after: hit[3]! }) },
    { find: new RegExp(`((不止|不只)有?${NUMBER}${UNIT}?)(以上|左右|之多)(?=[，。；、]|的|$)`), message: 'both', fix: (hit) => [hit[1]!], data: (hit) => ({ before: hit[2]!, after: hit[3]! }) },
    { find: /((近|约|超过?)[1-9]成)(多|余)/, message: 'both', fix: (hit) => [hit[1]!, hit[0].slice(hit[2]!.length)], data: (hit) => ({ before: hit[2]!, after: hit[3]! }) },
    { starts: '0123456789一二两三四五六七八九十百千万', holds: '来', find: /(?<![0-9一二两三四五六七八九十百千万.])([0-9一二两三四五六七八九十百千万]{1,8})(来)(多|余)(?=[\u4e00-\u9fff])/, message: 'both', fix: (hit) => [`${hit[1]!}来`, `${hit[1]!}${hit[3]!}`], data: hedges },
    { starts: '0123456789一二三四五六七八九十', holds: '左上', find: /((?<![0-9.])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})点(多)钟?)(左右|上下)/, message: 'both', fix: (hit) => [hit[1]!, hit[0].replace('多', '')], data: hedges },
    { starts: '0123456789', holds: '多余', find: /((?<![0-9.])[0-9]{1,4}\.[0-9]{1,3})[多余](?=米|元|公里|吨|公斤|亩|人|小时|倍|平方|立方|斤|岁|年)/, message: 'exact', fix: (hit) => [hit[1]!], data: (hit) => ({ number: hit[1]! }) },
    // 十几20人, 半数以上多.
    { starts: '半过', holds: '多余', find: /((半数|过半|多数)以上)(多|余)(?!年|数|方|次)/, message: 'both', fix: (hit) => [hit[1]!], data: hedges },
    // A hedge and its twin with words between, whatever they are.
    { starts: '至起最不', holds: '以', find: new RegExp(`((至少|起码|最少|最低|不少于|不低于|不得少于|不得低于)${GAP}${AMOUNT}${UNIT}?)(以上)${ENDS_FLOOR}`), message: 'both', fix: (hit) => [hit[1]!, hit[0].slice(hit[2]!.length)], data: hedges },
    { starts: '至最顶不上', holds: '以之', find: new RegExp(`((至多|最多|顶多|最高|不超过|不高于|不多于|不大于)${GAP}${AMOUNT}${UNIT}?)(以下|以内|之内)${ENDS}`), message: 'both', fix: (hit) => [hit[1]!, hit[0].slice(hit[2]!.length)], data: hedges },
    { starts: '不别切勿严禁', holds: '以之', find: new RegExp(`((不得|不能|不可|不许|不准|不应|不宜|不要|禁止|严禁|切勿|别)(?:超过|高于|大于|多于)了?${AMOUNT}${UNIT}?)(以下|以内|之内|以上)${ENDS}`), message: 'both', fix: (hit) => [hit[1]!], data: hedges },
    { starts: '近约大将', holds: '多余', find: new RegExp(`((?<![附最靠接临邻将亲远贴逼就晋合节预纽条公签契相履失])(近|约|将近|大约|大概)有?${NUMBER}(?:分|个))(多|余)(?=钟|小时|月|星期|钟头)`), message: 'both', fix: (hit) => [`${hit[1]!}`, hit[0].slice(hit[2]!.length)], data: hedges },
    { starts: '约大差将接', holds: '左上', find: new RegExp(`((?<![违合节预纽条公履签续制契解毁誓邀大相])(约|大约|大概|差不多|将近|接近)${GAP}${AMOUNT}${UNIT}?)(左右|上下)(?![坡肢游翻级班岗车滑调浮工企服])`), message: 'both', fix: (hit) => [hit[1]!, hit[0].slice(hit[2]!.length)], data: hedges },
    { starts: '至最顶', holds: '不', find: new RegExp(`(至多|最多|顶多)(也|都)?(不会?超过|不会?多于)(?=${AMOUNT})`), message: 'both', fix: (hit) => [hit[3]!, hit[1]!], data: (hit) => ({ before: hit[1]!, after: hit[3]! }) },
    { starts: '至最起', holds: '不', find: new RegExp(`(至少|最少|起码)(也|都)?(不会?少于|不会?低于|不下于|不下)(?=${AMOUNT})`), message: 'both', fix: (hit) => [hit[3]!, hit[1]!], data: (hit) => ({ before: hit[1]!, after: hit[3]! }) },
  ],
});
