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
    // In 38 million characters of edited news a comma stands before a bracket eighteen times.
    { starts: '，、', then: '（', find: /(?<=[\u4e00-\u9fff0-9A-Za-z%％”》])[，、]（([左右中前后图]|(?![农阴公]历)[^（）\n]{3,40})）(?=[\u4e00-\u9fff“《0-9])/, message: 'close', fix: (hit) => [`（${hit[1]!}）${hit[0][0]!}`] },
    { starts: '，', then: '（', find: /(?<=[\u4e00-\u9fff0-9A-Za-z%％”》])，（([^（）\n]{1,40})）(?=，)/, message: 'close', fix: (hit) => [`（${hit[1]!}）`] },
    { starts: '、，', find: /(?<=）)[、，](?=的[^士确话])/, message: 'close', fix: () => [''] },
  ],
});
