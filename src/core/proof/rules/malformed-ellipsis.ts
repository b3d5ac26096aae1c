import { patternRule } from '../patterns';

export const malformedEllipsis = patternRule({
  name: 'malformed-ellipsis', class: 'punctuation', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '省略号写得不对', en: 'An ellipsis that is not six dots' },
    why: { zh: '省略号是六个连点，占两个字；不用句号、三个点或顿号代替，后面不再加句号', en: 'An ellipsis is six dots over two characters; full stops, three dots or a row of commas do not stand in for it, and no full stop follows it' },
    instead: { zh: '写作“……”', en: 'Write ……' },
    source: 'GB/T 15834-2011 4.11',
  },
  messages: {
    form: { zh: '省略号写作“……”', en: 'An ellipsis is ……' },
    stop: { zh: '省略号后不再用“{mark}”', en: 'No {mark} behind an ellipsis' },
  },
  patterns: [
    { starts: '。、.', then: '。、.', find: /(?<!。)。{3,}|(?<!、)、{3,}|(?<=[\u4e00-\u9fff，”])\.{3,}/, message: 'form', fix: () => ['……'] },
    { starts: '…', find: /(?<!…)…(?!…)|(?<!…)…{3}(?!…)/, message: 'form', fix: () => ['……'] },
    { starts: '，。、；', after: '…', find: /(?<=……)[，。、；](?=[\u4e00-\u9fff”]|$)/, message: 'stop', fix: () => [''], data: (hit) => ({ mark: hit[0] }) },
  ],
});
