import { patternRule } from '../patterns';
import { PROSE } from '../rule';

export const stopWithinBrackets = patternRule({
  name: 'stop-within-brackets', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '句内括号的末尾用了句号', en: 'A full stop at the end of brackets that belong to a sentence' },
    why: { zh: '注释句中词语的括号属于那句话，末尾不用句号；整句的句号在括号外', en: 'Brackets that explain words are part of their sentence and have no stop; that of the sentence stands behind them' },
    instead: { zh: '删去括号里的句号；句子在此结束的，把句号移到括号外', en: 'Drop it, or move it behind the bracket where the sentence ends' },
    source: 'GB/T 15834-2011 4.9, A.7',
  },
  messages: { within: { zh: '句内括号末尾不用句号', en: 'No stop at the end of brackets within a sentence' } },
  patterns: [
    { starts: '。', then: '）', find: /(?<=[\u4e00-\u9fff0-9]（[^（）。！？；：]{3,30})。）(?=[\u4e00-\u9fff0-9“]|$)/, message: 'within', fix: () => ['）。', '）'] },
    { starts: '。', then: '）', find: /(?<=[\u4e00-\u9fff0-9]（[^（）。！？；：]{3,30})。(?=）[，、；。])/, message: 'within', fix: () => [''] },
  ],
});
