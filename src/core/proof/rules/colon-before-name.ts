import { patternRule } from '../patterns';
import { PROSE } from '../rule';

export const colonBeforeName = patternRule({
  name: 'colon-before-name', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '引文、名称作句子成分，前面用了冒号', en: 'A colon before a quotation or name that is part of the sentence' },
    why: { zh: '“被称为”“做到”后面的引文是宾语，句子没有停顿，不用冒号', en: 'What is called so, or done, is the object of its verb; there is no pause' },
    instead: { zh: '删去冒号', en: 'Drop the colon' },
    source: 'GB/T 15834-2011 4.7',
  },
  messages: { part: { zh: '引文作句子成分，前面不用冒号', en: 'The quotation is part of the sentence: no colon' } },
  patterns: [
    { starts: '：', find: /(?<=被?(?:称为|称作|誉为|命名为|取名为|起名叫|叫作|叫做|评为)|做到|坚持|践行|秉持|叫响|擦亮)：(?=“[^“”。！？]{1,24}”(?:[，。；、的“]|$))/, message: 'part', fix: () => [''] },
  ],
});
