import { patternRule } from '../patterns';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };
const full = (hit: RegExpExecArray): readonly string[] => [FULL[hit[0]]!];

export const halfwidthMark = patternRule({
  name: 'halfwidth-mark', class: 'punctuation', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '汉字之间用了半角标点', en: 'A half-width mark among Han characters' },
    why: { zh: '中文语句用全角标点；半角标点占位不足，排出来疏密不一', en: 'Chinese sentences take full-width marks; half-width ones break the even spacing' },
    instead: { zh: '改用全角标点', en: 'Use the full-width mark' },
    source: 'GB/T 15834-2011',
  },
  messages: {
    half: { zh: '汉字之间不用半角标点', en: 'No half-width marks among Han characters' },
    brackets: { zh: '括注汉字用全角括号', en: 'Brackets around Han characters are full-width' },
    quotes: { zh: '汉字之间用弯引号', en: 'Quotation marks around Han characters are curly' },
  },
  patterns: [
    { starts: ',;:?!', find: /(?<=[\u4e00-\u9fff”’》）])[,;:?!](?=[\u4e00-\u9fff“‘《（0-9”]|$)/, message: 'half', fix: full },
    { starts: ',;?!', find: /(?<=[0-9A-Za-z%℃])[,;?!](?=[\u4e00-\u9fff“‘《])/, message: 'half', fix: full },
    { starts: '.', find: /(?<=[\u4e00-\u9fff”》）])\.$/, message: 'half', fix: full },
    { starts: '(', find: /\([^()\n]{0,40}[\u4e00-\u9fff][^()\n]{0,40}\)/, message: 'brackets', fix: (hit) => [`（${hit[0].slice(1, -1)}）`] },
    // One half of a pair.
    { starts: ')', find: /(?<=（[^（）()\n]{1,40})\)/, message: 'brackets', fix: () => ['）'] },
    { starts: '(', find: /\((?=[^（）()\n]{0,40}[\u4e00-\u9fff][^（）()\n]{0,40}）)/, message: 'brackets', fix: () => ['（'] },
    { starts: '"', find: /"[^"\n]{0,40}[\u4e00-\u9fff][^"\n]{0,40}"/, message: 'quotes', fix: (hit) => [`“${hit[0].slice(1, -1)}”`] },
  ],
});
