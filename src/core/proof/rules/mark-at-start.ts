import type { Report } from '../../rule/rule';
import { WRITTEN, type ProofParagraphRule } from '../rule';

const START = /^[，。、；：！？”’）》]+/;

export const markAtStart: ProofParagraphRule = {
  name: 'mark-at-start', class: 'punctuation', severity: 'C', trust: 'offer', layer: 'text', scope: 'paragraph', roles: WRITTEN,
  docs: {
    what: { zh: '一段以点号或后引号、后括号开头', en: 'A paragraph that begins with a stop or a closing mark' },
    why: { zh: '点号和标号的后一半不出现在一行之首；段首出现，多半是分段或拼接错了', en: 'Stops and closing marks never begin a line; at the start of a paragraph they tell of a wrong break' },
    instead: { zh: '查看上一段末尾，删去或移走', en: 'Look at the end of the paragraph before; move or drop it' },
    source: 'GB/T 15834-2011',
  },
  messages: { start: { zh: '段首不能是“{mark}”', en: 'No paragraph begins with {mark}' } },
  due: (text) => START.test(text),
  *check({ text }): Iterable<Report> {
    const hit = START.exec(text);
    if (hit) yield { from: 0, to: hit[0].length, fixes: [''], message: 'start', data: { mark: hit[0] } };
  },
};
