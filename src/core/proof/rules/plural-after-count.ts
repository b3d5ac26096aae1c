import { patternRule } from '../patterns';
import { PROSE } from '../rule';

const PEOPLE = '(?:乡亲|村民|学生|老师|工人|农民|观众|群众|同学|孩子|队员|游客|市民|居民|职工|员工|干部|党员|战士|医生|护士|志愿者|老人|家长|乘客|旅客|选手|运动员|记者|专家|代表)';

export const pluralAfterCount = patternRule({
  name: 'plural-after-count', class: 'grammar', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '有了确数、概数，后面又用“们”', en: '们 behind a number of people' },
    why: { zh: '“们”表示不定的多数，不与数量词并用', en: '们 stands for an indefinite number and takes no count' },
    instead: { zh: '删去“们”；数后缺量词的补上', en: 'Drop 们; supply the measure word where it is missing' },
    source: '现代汉语词典',
  },
  messages: { plural: { zh: '前面有数，不用“们”', en: 'A number stands before: no 们' } },
  patterns: [
    { starts: '众诸许很不', holds: '们', find: new RegExp(`(众多|诸多|许多|很多|不少)(${PEOPLE}|[\\u4e00-\\u9fff]{1,2}[农民工友员生师户商迷客])们`), message: 'plural', fix: (hit) => [`${hit[1]!}${hit[2]!}`] },
    {
      starts: '0123456789', holds: '们', find: new RegExp(`(?<![0-9.])([0-9]{1,6}[百千万]?(?:多|余)?)([名位])?(${PEOPLE})们`), message: 'plural',
      fix: (hit) => [`${hit[1]!}${hit[2] ?? '名'}${hit[3]!}`],
    },
    { starts: '一二两三四五六七八九十几数', holds: '们', find: new RegExp(`(?<![0-9一二三四五六七八九十百千万几数第])([一二两三四五六七八九十百千万几数]{1,3}(?:多|余)?[名位])(${PEOPLE})们`), message: 'plural', fix: (hit) => [`${hit[1]!}${hit[2]!}`] },
    { starts: '0123456789一二两三四五六七八九十百千万几数', holds: '们', find: /(?<![0-9一二三四五六七八九十百千万几数第.])((?:[0-9]{1,6}|[一二两三四五六七八九十百千万几数]{1,4})(?:多|余)?[名位])([\u4e00-\u9fff]{1,3}[员师生手友工农民户商迷客士童])们/, message: 'plural', fix: (hit) => [`${hit[1]!}${hit[2]!}`] },
  ],
});
