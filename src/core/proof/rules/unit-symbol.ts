import { patternRule } from '../patterns';
import { DIGITS } from '../rule';

/// Wrong spelling in lower case, what it is in words, the right symbol.
const SYMBOLS: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:kg|kgs)$/i, '千克', 'kg'], [/^km$/i, '千米', 'km'], [/^cm$/i, '厘米', 'cm'], [/^mm$/i, '毫米', 'mm'], [/^ml$/i, '毫升', 'mL'],
  [/^kwh$/i, '千瓦时', 'kW·h'], [/^kw$/i, '千瓦', 'kW'], [/^(?:[mM][Ww])$/, '兆瓦', 'MW'], [/^kv$/i, '千伏', 'kV'], [/^mhz$/i, '兆赫', 'MHz'], [/^ghz$/i, '吉赫', 'GHz'], [/^khz$/i, '千赫', 'kHz'], [/^hz$/i, '赫兹', 'Hz'], [/^db$/i, '分贝', 'dB'],
  [/^wh$/i, '瓦时', 'Wh'], [/^mah$/i, '毫安时', 'mAh'], [/^mpa$/i, '兆帕', 'MPa'], [/^kpa$/i, '千帕', 'kPa'], [/^mmhg$/i, '毫米汞柱', 'mmHg'],
];
const RIGHT = new Set(['kg', 'km', 'cm', 'mm', 'mL', 'ml', 'kW', 'MW', 'mW', 'kV', 'MHz', 'GHz', 'kHz', 'Hz', 'dB', 'Wh', 'mAh', 'MPa', 'kPa', 'mmHg']);
/// Lengths, masses, volumes, power and voltage, which a sentence names in Chinese even where the symbol is right.
const IN_WORDS = new Set(['mm', 'cm', 'km', 'kg', 'MW', 'kW', 'kV', 'mL', 'ml']);
/// Right symbols that a sentence names in Chinese, as they are written: in another case most are something else.
const SHORT: Readonly<Record<string, string>> = { g: '克', mg: '毫克', t: '吨', L: '升', min: '分钟', h: '小时', m: '米', ha: '公顷' };
const POWERS: Readonly<Record<string, readonly [string, string]>> = { m2: ['平方米', 'm²'], m3: ['立方米', 'm³'], km2: ['平方公里', 'km²'], cm2: ['平方厘米', 'cm²'], cm3: ['立方厘米', 'cm³'] };
const power = (seen: string): readonly [string, string] | undefined => POWERS[seen.toLowerCase().replace('²', '2').replace('³', '3')];
/// Symbols that are one character: only old sets of characters have them.
const SQUEEZED: Readonly<Record<string, readonly [string, string]>> = { '㎡': ['平方米', 'm²'], '㎥': ['立方米', 'm³'], '㎞': ['千米', 'km'], '㎝': ['厘米', 'cm'], '㎜': ['毫米', 'mm'], '㎏': ['千克', 'kg'], '㎎': ['毫克', 'mg'], '㎖': ['毫升', 'mL'] };
/// Running prose: a sentence with its stop, and no table's row or label.
const inProse = (hit: RegExpExecArray): boolean => hit.input.includes('。') && !/[（(][^）)]*$/.test(hit.input.slice(Math.max(0, hit.index - 12), hit.index));

/// Whether a place stands within a quotation.
const spoken = (hit: RegExpExecArray): boolean => hit.input.lastIndexOf('“', hit.index) > hit.input.lastIndexOf('”', hit.index);

/// What is measured in one of another: 790g/L.
const AMOUNTS: Readonly<Record<string, string>> = { g: '克', mg: '毫克', kg: '千克', t: '吨', m: '米', km: '千米', L: '升', l: '升', mL: '毫升', ml: '毫升' };
const EACH: Readonly<Record<string, string>> = { L: '升', l: '升', mL: '毫升', ml: '毫升', m3: '立方米', 'm³': '立方米', kg: '千克', h: '小时', s: '秒', min: '分钟', m2: '平方米', 'm²': '平方米', 亩: '亩' };

const rowOf = (hit: RegExpExecArray): readonly [RegExp, string, string] => SYMBOLS.find(([seen]) => seen.test(hit[0]))!;

const ratio = (hit: RegExpExecArray): string => `每${EACH[hit[3]!]!}${hit[1]!}${AMOUNTS[hit[2]!]!}`;

const PER_TIME: Readonly<Record<string, string>> = { h: '小时', s: '秒', min: '分钟', d: '天' };

export const unitSymbol = patternRule({
  name: 'unit-symbol', class: 'unit', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '单位符号的大小写或写法不对', en: 'A unit symbol in the wrong case or spelling' },
    why: { zh: '单位符号的大小写有规定，写错会成为另一个单位；报纸行文中用单位的中文名称', en: 'The case of a symbol is fixed, and another case may be another unit; running text in a newspaper names units in Chinese' },
    instead: { zh: '改用中文名称，或改正符号', en: 'Use the Chinese name, or the right symbol' },
    source: 'GB 3100-93',
  },
  messages: { money: { zh: '“￥”与“元”只用一个', en: 'Either ￥ or 元' }, each: { zh: '“/”就是“每”，只用一个', en: 'The slash says 每 already' }, celsius: { zh: '单位是“摄氏度”', en: 'The unit is 摄氏度' }, ratio: { zh: '行文中写作“{words}”', en: 'In running text write {words}' }, degree: { zh: '“℃”就是摄氏度，不再加“度”', en: '℃ is degrees already' }, blood: { zh: '血型的符号是“Rh”', en: 'The blood group is written Rh' }, symbol: { zh: '“{seen}”应作“{name}”，符号是“{symbol}”', en: '{seen} is {name}, its symbol {symbol}' } },
  patterns: [
    // The temperature of the air: what is said in a quotation is left to who said it.
    { starts: '零气', holds: '度', find: /((?:零下|气温(?:降至|降到|升至|升到|达到?|为|在|约|最高|最低)?(?:零下)?)[0-9]{1,2}(?:\.[0-9])?)度(?![0-9角数以CF℃])/, message: 'celsius', fix: (hit) => (spoken(hit) ? null : [`${hit[1]!}摄氏度`]) },
    { starts: '摄', find: /(?<=[0-9])摄氏(?!度)/, message: 'celsius', fix: () => ['摄氏度'] },
    { starts: '㎡㎥㎞㎝㎜㎏㎎㎖', find: /(?<=[0-9万亿每])[㎡㎥㎞㎝㎜㎏㎎㎖]/, message: 'symbol', fix: (hit) => (inProse(hit) ? [SQUEEZED[hit[0]]![0]] : null), data: (hit) => ({ seen: hit[0], name: SQUEEZED[hit[0]]![0], symbol: SQUEEZED[hit[0]]![1] }) },
    { starts: '立平', find: /(?<=克[/／]|米[/／]|[0-9万亿])([立平]方)m(?![a-zA-Z0-9²³])/, message: 'symbol', fix: (hit) => [`${hit[1]!}米`], data: (hit) => ({ seen: hit[0], name: `${hit[1]!}米`, symbol: hit[1] === '立方' ? 'm³' : 'm²' }) },
    { starts: 'T', find: /(?<=(?:重|清走|运走|清运|运送|运出|装载|载重|产量|产出|收获)[约近达为了]{0,2}[0-9]{1,6}(?:\.[0-9]{1,2})?)T(?=[\u4e00-\u9fff，。、；])/, message: 'symbol', fix: () => ['吨'], data: (hit) => ({ seen: hit[0], name: '吨', symbol: 't' }) },
    { starts: '￥¥', holds: '元', find: /[￥¥]([0-9][0-9.,]{0,12}[万亿]?元)/, message: 'money', fix: (hit) => [hit[1]!] },
    { starts: '/／', then: '每', find: /(?<=[0-9](?:毫升|[毫微]?克|[片粒元次人吨台件]|公里|千米|米))([/／])每/, message: 'each', fix: (hit) => [hit[1]!] },
    { starts: '℃', find: /℃度/, message: 'degree', fix: () => ['℃'] },
    { starts: 'M', find: /(?<=(?:[长宽高远在距]|距离|全程|进行|赛程|水深|海拔|[在约近达])[0-9]{1,5}(?:\.[0-9]{1,2})?)M(?=[\u4e00-\u9fff，。、；])(?!带|宽带|流量|网|光|内存|速|的?(?:文件|图片|带宽|宽带))/, message: 'symbol', fix: (hit) => (/文件|内存|流量|宽带|网|图片|视频|光纤|套餐|下载|容量/.test(hit.input.slice(Math.max(0, hit.index - 20), hit.index)) ? null : ['米', 'm']), data: () => ({ seen: 'M', name: '米', symbol: 'm' }) },
    {
      starts: 'kKmMcC', find: /(?<=[0-9每]\s?)(?:[kKcC]?[mM])[23²³](?![a-zA-Z0-9])/, message: 'symbol',
      fix: (hit) => (power(hit[0]) && inProse(hit) ? [...power(hit[0])!] : null), data: (hit) => ({ seen: hit[0], name: power(hit[0])?.[0] ?? '', symbol: power(hit[0])?.[1] ?? '' }),
    },
    {
      starts: DIGITS, holds: '/／', find: /(?<![0-9.A-Za-z～—-])([0-9]{1,6}(?:\.[0-9]{1,3})?)\s?([mk]?g|t|k?m|m?[Ll])[/／](m?[Ll]|m[23³²]|kg|min|h|s|亩)(?![a-zA-Z0-9²³/／])/, message: 'ratio',
      fix: (hit) => (inProse(hit) ? [ratio(hit)] : null), data: (hit) => ({ seen: hit[0], words: ratio(hit) }),
    },
    { starts: 'R', find: /RH(?=[阴阳]性|血型|因子)/, message: 'blood', fix: () => ['Rh'] },
    { starts: 'mMkK', find: /(?<![a-zA-Z0-9])(?:mpa|Mpa|MPA|kpa|Kpa|KPA|mmhg|mmHG|MMHG|Mmhg)(?![a-zA-Z])/, message: 'symbol', fix: (hit) => rowOf(hit).slice(1).reverse() as string[], data: (hit) => ({ seen: hit[0], name: rowOf(hit)[1], symbol: rowOf(hit)[2] }) },
    {
      starts: 'kKmMcCgGhHdDwW', find: /(?<=[0-9每万亿千百]\s?)[kKmMcCgGhHdDwW][a-zA-Z]{0,3}(?![a-zA-Z0-9²³/·])/, message: 'symbol',
      fix: (hit) => {
        const row = SYMBOLS.find(([seen]) => seen.test(hit[0]));
        return !row || (RIGHT.has(hit[0]) && !(IN_WORDS.has(hit[0]) && inProse(hit))) ? null : RIGHT.has(hit[0]) ? [row[1]] : [row[1], row[2]];
      },
      data: (hit) => {
        const row = SYMBOLS.find(([seen]) => seen.test(hit[0]));
        return { seen: hit[0], name: row?.[1] ?? '', symbol: row?.[2] ?? '' };
      },
    },
    {
      find: /(?<=[0-9]\s?)(?:mg|min|ha|[gtLhm])(?=[\u4e00-\u9fff，。；、）])(?!医用|型|级|码|g?(?:网|基站|手机|信号|时代|技术|套餐|应用|智能|通信|专网))/, message: 'symbol',
      fix: (hit) => (inProse(hit) ? [SHORT[hit[0]]!] : null), data: (hit) => ({ seen: hit[0], name: SHORT[hit[0]]!, symbol: hit[0] }),
    },
    { starts: 'vgGmMtT', find: /(?<=[0-9]\s?)(?:v|gb|Gb|mb|Mb|tb|Tb)(?=[\u4e00-\u9fff，。、；）]|$)/, message: 'symbol', fix: (hit) => (hit[0] === 'v' ? ['伏', 'V'] : [hit[0].toUpperCase()]), data: (hit) => (hit[0] === 'v' ? { seen: 'v', name: '伏', symbol: 'V' } : { seen: hit[0], name: hit[0].toUpperCase(), symbol: hit[0].toUpperCase() }) },
    { starts: '/／', then: 'hsmd', find: /(?<=[0-9](?:公里|千米|米|吨|升|毫升|立方米|克|千克))[/／](h|s|min|d)(?![a-zA-Z])/, message: 'symbol', fix: (hit) => [`${hit[0][0]!}${PER_TIME[hit[1]!]!}`], data: (hit) => ({ seen: hit[1]!, name: PER_TIME[hit[1]!]!, symbol: hit[1]! }) },
    { starts: 'u', find: /(?<=[0-9]\s?)u([gm])(?=[\/／\u4e00-\u9fff，。、；）])/, message: 'symbol', fix: (hit) => [`μ${hit[1]!}`], data: (hit) => ({ seen: hit[0], name: hit[1] === 'g' ? '微克' : '微米', symbol: `μ${hit[1]!}` }) },
    { starts: '/／', find: /(?<=[0-9](?:毫克|微克|克|千克|公斤|吨|元))[/／](m[23²³]|L|kg)(?![a-zA-Z0-9])/, message: 'symbol', fix: (hit) => [`${hit[0][0]!}${EACH[hit[1]!] ?? (power(hit[1]!) ?? [''])[0]}`], data: (hit) => ({ seen: hit[1]!, name: EACH[hit[1]!] ?? (power(hit[1]!) ?? [''])[0], symbol: hit[1]! }) },
  ],
});
