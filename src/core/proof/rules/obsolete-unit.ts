import { patternRule } from '../patterns';
import { DIGITS } from '../rule';

const NOW: Readonly<Record<string, string>> = {
  公分: '厘米', 公尺: '米', 平方公尺: '平方米', 立方公尺: '立方米', 公升: '升', 立升: '升', 公厘: '毫米', 公吨: '吨', 英哩: '英里', 英呎: '英尺', 英吋: '英寸', 哩: '英里', 呎: '英尺', 吋: '英寸', 浬: '海里', 海浬: '海里', 瓩: '千瓦', 平方公分: '平方厘米', 立方公分: '立方厘米', 平米: '平方米', '千瓦/小时': '千瓦时', '度/千瓦时': '千瓦时',
};

export const obsoleteUnit = patternRule({
  name: 'obsolete-unit', class: 'unit', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '用了已停用或写错的计量单位', en: 'A unit that is abolished or wrongly written' },
    why: { zh: '计量一律用法定计量单位；电能单位是“千瓦时”，不是“千瓦/小时”', en: 'Quantities take legal units; energy is in 千瓦时, not 千瓦/小时' },
    instead: { zh: '改用法定单位', en: 'Use the legal unit' },
    source: 'GB 3100-93; 国务院关于在我国统一实行法定计量单位的命令',
  },
  messages: { one: { zh: '一个数后面只用一个单位', en: 'One number takes one unit' }, unit: { zh: '“{seen}”改用“{now}”', en: 'Write {now} for {seen}' }, half: { zh: '“华里”不是法定单位：1华里是0.5公里', en: '华里 is no legal unit: it is half a kilometre' }, whole: { zh: '“摄氏度”是一个单位，不能拆开', en: '摄氏度 is one unit and is not taken apart' } },
  patterns: [
    {
      starts: '平立公英哩呎吋海浬瓩千', after: `${DIGITS}〇一二两三四五六七八九十百千万亿几多余`, find: /(?<=[0-9〇一二两三四五六七八九十百千万亿几多余])(?:平方公分|立方公分|平方公尺|立方公尺|公尺|公分|公升|立升|公厘|公吨|英哩|英呎|英吋|哩|呎|吋|海浬|浬|瓩|平米|千瓦[/／]小时)(?!长|[！”])/, message: 'unit',
      // What is weighed elsewhere was weighed here too: 亩产380公升.
      fix: (hit) => [...(hit[0] === '公升' && /公斤|亩产/.test(hit.input) ? ['公斤'] : []), NOW[hit[0].replace('／', '/')]!], data: (hit) => ({ seen: hit[0], now: NOW[hit[0].replace('／', '/')]! }),
    },
    { starts: '摄', find: /摄氏(零下)?([0-9]{1,4}(?:\.[0-9]+)?(?:[～—至到][0-9]{1,4}(?:\.[0-9]+)?)?)度/, message: 'whole', fix: (hit) => [`${hit[1] ?? ''}${hit[2]!}摄氏度`] },
    { starts: '摄℃', find: /(?<=[0-9])(?:摄氏度℃|℃摄氏度)/, message: 'unit', fix: () => ['℃', '摄氏度'], data: (hit) => ({ seen: hit[0], now: '℃' }) },
    { starts: '平', find: /(?<=[0-9万])平方(?:公顷|亩)/, message: 'unit', fix: (hit) => [hit[0].slice(2)], data: (hit) => ({ seen: hit[0], now: hit[0].slice(2) }) },
    { starts: '度', find: /(?<=[0-9])度[CＣ](?![A-Za-z])/, message: 'unit', fix: () => ['℃', '摄氏度'], data: (hit) => ({ seen: hit[0], now: '℃' }) },
    { starts: '亿', then: '万', find: /(?<=[0-9])亿万(?=元|人|吨|亩|斤|株|千瓦|平方米|立方米)/, message: 'unit', fix: () => ['亿', '万'], data: (hit) => ({ seen: hit[0], now: '亿' }) },
    { starts: '市', find: /(?<=[0-9一二两三四五六七八九十百千万多余])市(?=[斤尺亩])/, message: 'unit', fix: () => [''], data: (hit) => ({ seen: `市${hit.input[hit.index + 1]!}`, now: hit.input[hit.index + 1]! }) },
    {
      find: /(?<![0-9.])([0-9]{1,5})?([0-9]|[一二两三四五六七八九十百千万多余])华里/, message: 'half',
      fix: (hit) => (/^[0-9]+华里$/.test(hit[0]) ? [`${Number.parseInt(hit[0], 10) / 2}公里`] : [hit[0].replace('华', '')]),
    },
    { starts: '码', find: /(?<=(?:限速|车速|时速|速度)[^，。；“”]{0,8}[0-9]{2,3})码/, message: 'unit', fix: () => ['公里/小时', '公里'], data: () => ({ seen: '码', now: '公里' }) },
    { starts: '度', find: /(?<=[0-9])度℃/, message: 'unit', fix: () => ['℃', '摄氏度'], data: (hit) => ({ seen: hit[0], now: '℃' }) },
    { find: /(?<=[0-9][万亿]?)(?:吨(?:公斤|千克)|(?:公斤|千克)(?:吨|公斤|千克)|公里公里|平方米(?:平方米|亩|公顷)|亩(?:公顷|平方米)|公顷亩)(?!级|产|均)/, message: 'one', fix: (hit) => [/^(?:公斤|千克|公里|平方米|公顷|[吨亩])/.exec(hit[0])![0], hit[0].slice(/^(?:公斤|千克|公里|平方米|公顷|[吨亩])/.exec(hit[0])![0].length)] },
  ],
});
