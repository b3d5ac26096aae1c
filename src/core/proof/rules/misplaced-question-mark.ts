import { patternRule } from '../patterns';
import { PROSE } from '../rule';

/// What asks, up to the clause's end.
const ASKS = '(?:多长时间|多少钱|多少天|多久|怎么办|什么时候|什么材料|哪些材料|哪些手续|哪些条件|哪里办理|如何办理|如何申请|怎样办理|怎么办理|怎么申请|几天)';

export const misplacedQuestionMark = patternRule({
  name: 'misplaced-question-mark', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '句中的疑问成分后用了问号，或提问后用了句号', en: 'A question mark inside a statement, or a question that ends in a full stop' },
    why: { zh: '“能不能……应由医生判断”整句是陈述，句中不用问号；提问句末用问号', en: 'A question that is the subject of a statement takes no mark; a question asked takes one' },
    instead: { zh: '句中改用逗号；提问改用问号', en: 'A comma inside; a question mark at the end of a question' },
    source: 'GB/T 15834-2011',
  },
  messages: {
    indirect: { zh: '疑问成分只是句中的宾语，整句不是提问，句末用句号', en: 'What asks is only the object; the sentence is none and ends in a full stop' },
    inside: { zh: '整句不是提问，这里用逗号', en: 'The sentence is no question: a comma' },
    asked: { zh: '这是提问，句末用问号', en: 'This is asked: a question mark' },
  },
  patterns: [
    { starts: '？', find: /(?<=(?:^|[，。！；：])[^，。！？；：“”]{0,16}(?:能不能|会不会|是不是|要不要|可不可以|该不该|是否|能否|可否)[^，。！？；：“”]{0,14})？(?=(?:应当?(?:由|听|遵|咨询|按|视|根据|先)|要由|须由|由|取决于|要看|得看|关键看|全看|还要看|最好)[^？]{2,30}。)/, message: 'inside', fix: () => ['，', ''] },
    { starts: '？', find: /(?<=(?:^|[，。！；：“”])[^，。！？；：“”你您难吗呢]{0,12}(?:不知道|不清楚|不明白|弄清楚?|搞清楚?|弄明白|说不清|想不通|不晓得|不懂得)(?:[^，。！？；：“”…你您吗呢]{0,14}(?:怎样|如何|什么|哪|几|多少|为何)[^，。！？；：“”吗呢]{0,10}|[^，。！？；：“”…你您吗呢]{0,10}怎么[^，。！？；：“”吗呢]{0,8}))？(?=”|$|[\u4e00-\u9fff])/, message: 'indirect', fix: () => ['。'] },
    { starts: '？', find: /(?<=(?:^|[，。！；：])[^，。！？；：“”]{2,24}(?:哪里|哪儿|哪[家个天些]|多少|谁|什么|怎样|如何|几点|何时)[^，。！？；：“”吗呢吧]{0,6})？(?=(?:由|要看|取决于|全凭)[^。？！]{2,40}[，。])/, message: 'inside', fix: () => ['，', ''] },
    { starts: '？', wording: '问', find: /(?<=(?:^|[，。！；])[^，。！？；：“”]{0,6}(?:[他她你]|有人|记者|孩子|老人|村民|顾客|游客|同事|邻居|妻子|丈夫|母亲|父亲)们?(?:又|就|总|常|曾|便|忍不住)?问(?:我|你|他|她|记者|大家|老师|医生|妈妈|爸爸|爷爷|奶奶)们?(?:[^，。！？；：“”吗呢吧]{0,6})(?:什么|怎么|怎样|哪|几|多少|谁|何时|如何|为何|能不能|是不是|有没有|要不要)[^，。！？；：“”吗呢吧]{0,16})？(?!”)/, message: 'indirect', fix: () => ['。'] },
    { starts: '？', holds: '至关', find: /(?<=(?:^|[。！？])(?:至于|关于)[^。？！“”：；吗呢]{4,30})？(?=[\u4e00-\u9fff])/, message: 'inside', fix: () => ['，'] },
    { starts: '？', holds: '究到', find: /(?<=(?:究竟|到底)[^。？！“”：；吗呢]{4,30})？(?=(?:(?:目前|现在|眼下)?(?:正在|还在|仍在|尚待|有待)|(?:目前|现在|眼下|[县市区镇乡村]里?|公司|学校|双方|部门)(?:还|仍|尚|将(?:广泛|进一步|另行|再)|正)))/, message: 'inside', fix: () => ['，'] },
    { starts: '？', find: /(?<=(?:询问|打听|咨询)[^。？！“”：，]{0,14}(?:会不会|能不能|是不是|有没有|要不要|该不该|可不可以|什么|怎么|怎样|如何|多少|哪[里些个年天])[^。？！“”，：吗呢]{0,16})？(?!”)/, message: 'indirect', fix: () => ['。'] },
    { starts: '。', holds: '怎如', find: /(?<=(?:^|[。！？])(?:[^，。！？“”]{2,8}了，)?(?:怎样|如何|怎么)[^，。！？“”：；呢吗是要]{2,14})。(?=[^”])/, message: 'asked', fix: () => ['？'] },
    { starts: '。', holds: '谁哪', find: /(?<=[“，。][^“，。！？；：”]{0,4}(?:谁家?不|哪[个家]不)[^。？！，”了过]{2,10})。/, message: 'asked', fix: () => ['？'] },
    { starts: '。', wording: '呢', find: /(?<=(?:为什么|怎么办|怎么回事|是什么|何在|从何而来|怎么样|会怎样|该怎么[^，。！？]{1,6}|能不能[^，。！？]{1,8}|是不是[^，。！？]{1,8})呢)。/, message: 'asked', fix: () => ['？'] },
    { starts: '？', wording: '的', find: /(?<=(?:思考|考虑|琢磨|关心|操心|探索|研究|讨论|关注|惦记|担心|想|解决|回答|破解)(?:得最多)?的(?:问题)?，?(?:就|正|还|也|都|不)?是(?:怎样|如何|怎么)[^。！？；：“”吗呢]{2,40})？(?=”|$|[\u4e00-\u9fff])/, message: 'indirect', fix: () => ['。'] },
    { starts: '。', then: '”', wording: '吗。', find: /(?<=[^，。！？；：“”]{3,30}吗)。(?=”|$)/, message: 'asked', fix: () => ['？'] },
    { starts: '。', holds: '答', find: /(?<=(?:^|[，。！？　])(?:[^，。！？；：“”]{0,12}，)?[^，。！？；：“”问解]{0,6}(?:能不能|会不会|是不是|怎样|如何|为什么)[^，。！？；：“”]{2,24})。(?=[^。！？“”]{2,40}(?:给出了?答案|找到了答案|给出了?回答))/, message: 'asked', fix: () => ['？'] },
    { starts: '。', holds: '问记', wording: '：', find: new RegExp(`(?<=^(?:问|记者)：[^。！？：]{0,40}${ASKS}[^。！？，]{0,6})。$`), message: 'asked', fix: () => ['？'] },
    { starts: '。', holds: '吗呢', wording: '：', find: /(?<=^(?:问|记者)：[^。！？：]{2,50}[吗呢])。$/, message: 'asked', fix: () => ['？'] },
  ],
});
