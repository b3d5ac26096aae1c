import type { Report } from '../../rule/rule';
import { PROSE, type ProofParagraphRule } from '../rule';

/// Ends a sentence, outside quotation marks.
const END = /[。！？\n]/;
const SPEECH = /(?:表示|说|指出|强调|认为|介绍|要求|提出|称|透露|坦言|建议|呼吁|明确|写道|谈到|提醒)$/;
/// What comes before a colon that opens a list.
/// The same by a number: 分三步走, 守住两道关口.
const LIST = /[一二两三四五六七八九十几][个道步条项件点类种关本张把招手重层方大][\u4e00-\u9fff]{0,2}$|(?:事|点|方面|项|条|步|件|个|种|类|工作|要求|措施|任务|建议|问题|如下|包括|原因|做到|关系|环节)$/;

/// What a list begins with.
const FIRST = /^(?:一是|首先|第一)/;

/// Two colons of one sentence, outside quotations: a colon within the reach of the first. Only where the first introduces speech without quotation marks and
/// the second a list: there the first one can always be a comma.
export const colonWithinColon: ProofParagraphRule = {
  name: 'colon-within-colon', class: 'punctuation', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: PROSE, needs: '：',
  docs: {
    what: { zh: '一个句子里套用了两个冒号', en: 'Two colons in one sentence' },
    why: { zh: '一句话里通常不套用冒号，否则提示范围不清', en: 'A second colon blurs what the first one introduces' },
    instead: { zh: '“表示”“指出”后改用逗号', en: 'Put a comma behind the verb of saying' },
    source: 'GB/T 15834-2011 4.7',
  },
  messages: { nested: { zh: '一句之内不套用冒号，前一个改为逗号', en: 'One colon a sentence: make the first one a comma' } },
  *check({ text }): Iterable<Report> {
    let first = -1;
    let depth = 0;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit >= 0x4e00 && unit < 0xff00) continue;
      const char = text[i]!;
      if (char === '“' || char === '‘' || char === '（') depth++;
      else if (char === '”' || char === '’' || char === '）') depth = Math.max(0, depth - 1);
      else if (depth > 0) continue;
      else if (END.test(char)) first = -1;
      else if (char === '：') {
        const before = text.slice(Math.max(0, i - 5), i);
        if (first >= 0 && (LIST.test(before) || FIRST.test(text.slice(i + 1, i + 4)))) {
          yield { from: first, to: first + 1, fixes: ['，'], message: 'nested', related: [] };
          first = -1;
        } else first = SPEECH.test(before) && text[i + 1] !== '“' ? i : -1;
      }
    }
  },
};
