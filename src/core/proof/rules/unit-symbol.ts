import { patternRule } from '../patterns';

/// Wrong spelling in lower case, what it is in words, the right symbol.
const SYMBOLS: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:kg|kgs)$/i, '千克', 'kg'], [/^km$/i, '千米', 'km'], [/^cm$/i, '厘米', 'cm'], [/^mm$/i, '毫米', 'mm'], [/^ml$/i, '毫升', 'mL'],
  [/^kwh$/i, '千瓦时', 'kW·h'], [/^kw$/i, '千瓦', 'kW'], [/^mw$/, '兆瓦', 'MW'], [/^kv$/i, '千伏', 'kV'], [/^mhz$/i, '兆赫', 'MHz'], [/^ghz$/i, '吉赫', 'GHz'], [/^khz$/i, '千赫', 'kHz'], [/^hz$/i, '赫兹', 'Hz'], [/^db$/i, '分贝', 'dB'],
];
const RIGHT = new Set(['kg', 'km', 'cm', 'mm', 'mL', 'ml', 'kW', 'MW', 'mW', 'kV', 'MHz', 'GHz', 'kHz', 'Hz', 'dB']);

export const unitSymbol = patternRule({
  name: 'unit-symbol', class: 'unit', severity: 'C', trust: 'offer', needs: 'GgMmLlWwVvzZBbHh℃',
  docs: {
    what: { zh: '单位符号的大小写或写法不对', en: 'A unit symbol in the wrong case or spelling' },
    why: { zh: '单位符号的大小写有规定，写错会成为另一个单位；报纸行文中用单位的中文名称', en: 'The case of a symbol is fixed, and another case may be another unit; running text in a newspaper names units in Chinese' },
    instead: { zh: '改用中文名称，或改正符号', en: 'Use the Chinese name, or the right symbol' },
    source: 'GB 3100-93',
  },
  messages: { degree: { zh: '“℃”就是摄氏度，不再加“度”', en: '℃ is degrees already' }, symbol: { zh: '“{seen}”应作“{name}”，符号是“{symbol}”', en: '{seen} is {name}, its symbol {symbol}' } },
  patterns: [
    { starts: '℃', find: /℃度/, message: 'degree', fix: () => ['℃'] },
    { starts: 'M', find: /(?<=(?:[长宽高远在距]|距离|全程|进行|赛程|水深|海拔|[在约近达])[0-9]{1,5}(?:\.[0-9]{1,2})?)M(?=[\u4e00-\u9fff，。、；])(?!带|宽带|流量|网|光|内存|速|的?(?:文件|图片|带宽|宽带))/, message: 'symbol', fix: (hit) => (/文件|内存|流量|宽带|网|图片|视频|光纤|套餐|下载|容量/.test(hit.input.slice(Math.max(0, hit.index - 20), hit.index)) ? null : ['米', 'm']), data: () => ({ seen: 'M', name: '米', symbol: 'm' }) },
    {
      starts: 'kKmMcCgGhHd', find: /(?<=[0-9]\s?)[kKmMcCgGhHd][a-zA-Z]{0,2}(?![a-zA-Z0-9²³/·])/, message: 'symbol',
      fix: (hit) => {
        const row = SYMBOLS.find(([seen]) => seen.test(hit[0]));
        return !row || RIGHT.has(hit[0]) ? null : [row[1], row[2]];
      },
      data: (hit) => {
        const row = SYMBOLS.find(([seen]) => seen.test(hit[0]));
        return { seen: hit[0], name: row?.[1] ?? '', symbol: row?.[2] ?? '' };
      },
    },
  ],
});
