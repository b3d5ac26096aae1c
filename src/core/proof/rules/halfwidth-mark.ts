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
    outer: { zh: '书名号外双内单，单独用时用《 》', en: 'Title marks are double outside' },
    year: { zh: '文号的年份用六角括号〔 〕', en: 'The year of a document’s number stands in 〔 〕' },
    phone: { zh: '区号与电话号码之间用短横线', en: 'A hyphen stands between area code and number' },
    score: { zh: '比分用比号', en: 'A score takes the sign of a ratio' },
    half: { zh: '汉字之间不用半角标点', en: 'No half-width marks among Han characters' },
    brackets: { zh: '括注汉字用全角括号', en: 'Brackets around Han characters are full-width' },
    quotes: { zh: '汉字之间用弯引号', en: 'Quotation marks around Han characters are curly' },
  },
  patterns: [
    { starts: ',;:?!', find: /(?<=[\u4e00-\u9fff”’》）])[,;:?!](?=[\u4e00-\u9fff“‘《（0-9”]|$)/, message: 'half', fix: full },
    { starts: ',;?!', find: /(?<=[0-9A-Za-z%℃])[,;?!](?=[\u4e00-\u9fff“‘《])/, message: 'half', fix: full },
    { starts: '.', find: /(?<=[\u4e00-\u9fff”》）])\.$/, message: 'half', fix: full },
    { starts: '(', find: /\([^()\n]{0,40}[\u4e00-\u9fff][^()\n]{0,40}\)/, message: 'brackets', fix: (hit) => [`（${hit[0].slice(1, -1)}）`] },
    { starts: '(', find: /(?<=[\u4e00-\u9fff])\(([0-9]{1,2})\)(?=[\u4e00-\u9fff])/, message: 'brackets', fix: (hit) => [`（${hit[1]!}）`] },
    // One half of a pair.
    { starts: ')', find: /(?<=（[^（）()\n]{1,40})\)/, message: 'brackets', fix: () => ['）'] },
    { starts: '(', find: /\((?=[^（）()\n]{0,40}[\u4e00-\u9fff][^（）()\n]{0,40}）)/, message: 'brackets', fix: () => ['（'] },
    { starts: '"', find: /"[^"\n]{0,40}[\u4e00-\u9fff][^"\n]{0,40}"/, message: 'quotes', fix: (hit) => [`“${hit[0].slice(1, -1)}”`] },
    { starts: '"', find: /(?<=“[^“”"\n]{1,40})"(?![^“”"\n]{0,40}”)/, message: 'quotes', fix: () => ['”'] },
    { starts: '"', find: /(?<!“[^“”"\n]{0,40})"(?=[^“”"\n]{0,40}[\u4e00-\u9fff][^“”"\n]{0,40}”)/, message: 'quotes', fix: () => ['“'] },
    { starts: ',', after: '0123456789', then: '0123456789', find: /(?<=(?<![0-9,.])[0-9]{1,2}),(?=[0-9]{1,2}[号日月年级楼层届组班期])/, message: 'half', fix: () => ['、'] },
    { starts: '<', then: '<', find: /<<([^<>\n]{1,20})>>/, message: 'half', fix: (hit) => [`《${hit[1]!}》`] },
    { starts: '；', after: '0123456789', then: '0123456789', find: /(?<=以[0-9]{1,3})；(?=[0-9]{1,3}(?:的?比分|战胜|击败|获胜|领先|险胜|完胜|取胜|胜|大胜|力克))/, message: 'score', fix: () => ['：', '比'] },
    { starts: '〈', find: /(?<!《[^《》]{0,30})〈([^〈〉《》\n]{1,20})〉(?![^《》]{0,30}》)/, message: 'outer', fix: (hit) => [`《${hit[1]!}》`] },
    { starts: '【[（(', then: '12', find: /[【\[（(]((?:19|20)[0-9]{2})[】\])）](?=第?[0-9]{1,4}号)/, message: 'year', fix: (hit) => [`〔${hit[1]!}〕`] },
    { starts: '—－–', after: '0123456789', find: /(?<=(?<![0-9])0[0-9]{2,3})[—－–](?=[0-9]{7,8}(?![0-9]))/, message: 'phone', fix: () => ['-'] },
  ],
});
