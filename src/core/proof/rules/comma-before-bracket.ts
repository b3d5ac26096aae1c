import { patternRule } from '../patterns';
import { PROSE } from '../rule';

export const commaBeforeBracket = patternRule({
  name: 'comma-before-bracket', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '句内括号前用了逗号', en: 'A comma before a bracket within a sentence' },
    why: { zh: '括号紧贴它所注释的词语，逗号放在括号后', en: 'A bracket follows the words that it explains; the comma stands behind it' },
    instead: { zh: '逗号移到括号后', en: 'Move the comma behind the bracket' },
    source: 'GB/T 15834-2011 4.9, 5.1.4',
  },
  messages: { close: { zh: '括号紧贴被注释的词语，逗号放在括号后', en: 'The bracket follows its words; the comma goes behind it' } },
  patterns: [
    { starts: '，', then: '（', find: /(?<=[\u4e00-\u9fff0-9%％”》])，（((?:每|含|不含|包括|即|其中|共|约|最高|最低|详见|见|去年|上年|前年|同期|此前|原[名为称]?|现[名为]|又[称名]|简称|俗称|以下)[^（）\n]{1,20}|[^（）\n，]{0,6}[0-9][^（）\n]{0,14})）(?=[\u4e00-\u9fff，])/, message: 'close', fix: (hit) => [`（${hit[1]!}），`] },
    { starts: '、', then: '（', find: /(?<=[^（）]{2}[\u4e00-\u9fff》”])、（([^（）\n]{2,20})）(?=[\u4e00-\u9fff《“])/, message: 'close', fix: (hit) => [`（${hit[1]!}）、`] },
    { starts: '、，', find: /(?<=）)[、，](?=的[^士确话])/, message: 'close', fix: () => [''] },
  ],
});
