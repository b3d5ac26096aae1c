import { patternRule } from '../patterns';

export const malformedDash = patternRule({
  name: 'malformed-dash', class: 'punctuation', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '破折号或起止号用了短横', en: 'Hyphens stand in for a dash or a range mark' },
    why: { zh: '破折号是两字长的“——”；起止的数值、时间用一字线“—”或浪纹线“～”', en: 'A dash is ——, two characters long; a range of figures or dates takes — or ～' },
    instead: { zh: '破折号写“——”，起止写“—”', en: 'Write —— for a dash and — for a range' },
    source: 'GB/T 15834-2011 4.10, 4.13',
  },
  messages: {
    dash: { zh: '破折号写作“——”', en: 'A dash is ——' },
    range: { zh: '起止用一字线“—”或浪纹线“～”', en: 'A range takes — or ～' },
  },
  patterns: [
    { starts: '—', find: /(?<=[0-9](?:年|月|日|时|%|℃)?)——(?=[0-9]{1,4}(?:\.[0-9]{1,2})?(?:年|月|日|时|岁|%|℃|[万亿]?元|米|公里|人|个|名))/, message: 'range', fix: () => ['—', '～'] },
    { starts: '—', find: /(?<=[\u4e00-\u9fff]{2})——(?=[\u4e00-\u9fff]{2,4}(?:[0-9]{2,4}千伏|输电线|输气管|输油管|高速公路|航线))/, message: 'range', fix: () => ['—'] },
    { starts: '~', find: /(?<=[0-9%℃])~(?=[0-9])/, message: 'range', fix: () => ['～', '—'] },
    { starts: '-－―', find: /(?<=[\u4e00-\u9fff”》）])(?:-{2,}|－{2,}|―{1,2})(?=[\u4e00-\u9fff“《（])/, message: 'dash', fix: () => ['——'] },
    { starts: '-', find: /(?<=[0-9](?:年|月|日|时|分|点|岁))-(?=[0-9])/, message: 'range', fix: () => ['—', '～'] },
    { starts: '-', find: /(?<=(?<![0-9])[0-9]{1,2}[:：][0-9]{2})-(?=[0-9]{1,2}[:：][0-9]{2})/, message: 'range', fix: () => ['—', '～'] },
    { starts: '—', find: /(?<=[\u4e00-\u9fff])(?<!—)—(?=(?:给|就|让|把|是|也|都|不|我|他|她|它|你|又|还|因为|原来|那|这|即|甚至|比如)(?!庙|山|河|江|湖|岛|县|镇|乡|村|市))/, message: 'dash', fix: () => ['——'] },
    { starts: '-', find: /(?<=(?<![\dA-Za-z.-])(?:19|20)\d\d年?)-(?=(?:19|20)\d\d年)|(?<=(?<![\dA-Za-z.-])\d{1,5}(?:\.\d{1,4})?%?)-(?=\d{1,5}(?:\.\d{1,4})?(?:%|℃|个|名|人|天|日|月|岁|元|万|亿|吨|公斤|千克|克|公里|米|厘米|毫米|小时|分钟|倍|亩))/, message: 'range', fix: () => ['—', '～'] },
    { starts: '-－', find: /(?<=[0-9][:：][0-9]{2})[-－](?=[0-9]{1,2}[:：][0-9])|(?<=[0-9])[-－](?=[0-9]{1,3}(?:\.[0-9]{1,2})?％)|(?<=(?<![-－0-9])[0-9]{1,4})－(?=[0-9]{1,4}(?:[%元人名个天年月日岁吨亩米斤]|公[里斤顷]))/, message: 'range', fix: () => ['—', '～'] },
    { starts: '—', find: /(?<=(?:^|[，。；：“从由在])[\u4e00-\u9fff]{2,4})——(?=[\u4e00-\u9fff]{2,4}段)/, message: 'range', fix: () => ['—'] },
    // The second of a pair: 他——一个护林员—在山里守了四十年.
    { starts: '—', find: /(?<=——[^—，。；！？：“”]{2,24})(?<!—)—(?=在|是|已|也|都|就|从|把|被|将|正|还|又|仍|每|终于|给|让|说|来到)/, message: 'dash', fix: () => ['——'] },
    { starts: '—', find: /(?<=(?:的话|的道理|的心愿|的愿望|的梦想|的秘诀|的答案|的原因|一句话|[两几三四]个字|一件事))(?<!—)—(?=[\u4e00-\u9fff])/, message: 'dash', fix: () => ['——'] },
    { starts: '～~', find: /(?<=(?:^|[，。；：、“从由在])[\u4e00-\u9fff]{2,4})[～~](?=[\u4e00-\u9fff]{2,4}(?:段|线|专线|高铁|铁路|高速公路|公路|航线|班车|列车|客运|航班|货运))/, message: 'range', fix: () => ['—'] },
    { starts: '－', find: /(?<=[\u4e00-\u9fff]{4})－(?=[\u4e00-\u9fff]{4})(?!－[\u4e00-\u9fff]{2,8}－)/, message: 'dash', fix: () => ['——'] },
  ],
});
