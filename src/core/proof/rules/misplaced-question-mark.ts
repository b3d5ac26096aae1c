import { patternRule } from '../patterns';
import { PROSE } from '../rule';

/// What asks, up to the clause's end.
const ASKS = '(?:多长时间|多少钱|多少天|多久|怎么办|什么时候|什么材料|哪些材料|哪些手续|哪些条件|哪里办理|如何办理|如何申请|怎样办理|怎么办理|怎么申请|几天)';

export const misplacedQuestionMark = patternRule({
  name: 'misplaced-question-mark', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE, needs: '？问。',
  docs: {
    what: { zh: '句中的疑问成分后用了问号，或提问后用了句号', en: 'A question mark inside a statement, or a question that ends in a full stop' },
    why: { zh: '“能不能……应由医生判断”整句是陈述，句中不用问号；提问句末用问号', en: 'A question that is the subject of a statement takes no mark; a question asked takes one' },
    instead: { zh: '句中改用逗号；提问改用问号', en: 'A comma inside; a question mark at the end of a question' },
    source: 'GB/T 15834-2011',
  },
  messages: {
    inside: { zh: '整句不是提问，这里用逗号', en: 'The sentence is no question: a comma' },
    asked: { zh: '这是提问，句末用问号', en: 'This is asked: a question mark' },
  },
  patterns: [
    { starts: '？', find: /(?<=(?:^|[，。！；：])[^，。！？；：“”]{0,16}(?:能不能|会不会|是不是|要不要|可不可以|该不该|是否|能否|可否)[^，。！？；：“”]{0,14})？(?=(?:应当?(?:由|听|遵|咨询|按|视|根据|先)|要由|须由|由|取决于|要看|得看|关键看|全看|还要看|最好)[^？]{2,30}。)/, message: 'inside', fix: () => ['，', ''] },
    { starts: '。', holds: '问记', find: new RegExp(`(?<=^(?:问|记者)：[^。！？：]{0,40}${ASKS}[^。！？，]{0,6})。$`), message: 'asked', fix: () => ['？'] },
    { starts: '。', holds: '吗呢', find: /(?<=^(?:问|记者)：[^。！？：]{2,50}[吗呢])。$/, message: 'asked', fix: () => ['？'] },
  ],
});
