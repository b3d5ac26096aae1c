import { patternRule } from '../patterns';
import { PROSE } from '../rule';

const DAYTIME = '(?:凌晨|清晨|早晨|早上|上午|中午|下午|傍晚|晚上|深夜|夜间)';

export const markWithinPair = patternRule({
  name: 'mark-within-pair', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '成对的说法中间用了分号、顿号，或句首时间、衔接语后用了顿号', en: 'A semicolon or enumeration comma between the halves of a pair, or behind the time or the link that opens a sentence' },
    why: { zh: '“既……也……”“一边……一边……”之间，句首时间状语和“据悉”“此外”之后，停顿用逗号', en: 'Between 既 and 也, 一边 and 一边, and behind the time of a sentence, 据悉 or 此外 stands a comma' },
    instead: { zh: '改用逗号', en: 'Use a comma' },
    source: 'GB/T 15834-2011 4.4, 4.5, 4.6',
  },
  messages: { same: { zh: '同一层的各项之间用同样的点号', en: 'Items of one level are parted by one mark' }, list: { zh: '并列词语之间用顿号', en: 'Words of a list are parted by 、' }, comma: { zh: '这里用逗号', en: 'A comma here' }, follows: { zh: '“下列”“如下”提示下文，用冒号', en: 'What announces the following takes a colon' } },
  patterns: [
    { starts: '。', then: '三二', find: /(?<=一是[^；。]{2,80}；二是[^；。]{2,80})。(?=三是)|(?<=一是[^；。]{2,80})。(?=二是[^；。]{2,80}；三是)/, message: 'same', fix: () => ['；'] },
    { starts: '；', then: '三', find: /(?<=一是[^；。]{2,80}。二是[^；。]{2,80})；(?=三是[^；。]{2,80}。)/, message: 'same', fix: () => ['。'] },
    { starts: '；', find: /(?<=(?:设有|建有|建起了?|配有|种有|包括|分为|涉及|备有)[\u4e00-\u9fff]{2,6})；(?=[\u4e00-\u9fff]{2,6}[；、][\u4e00-\u9fff]{2,6}[，。])|(?<=；[\u4e00-\u9fff]{2,6})；(?=[\u4e00-\u9fff]{2,6}等[\u4e00-\u9fff]{2,4}[，。])/, message: 'list', fix: () => ['、'] },
    { starts: '；', then: '也又', find: /(?<=既[^，。；！？]{2,16})；(?=[也又])/, message: 'comma', fix: () => ['，'] },
    { starts: '；', holds: '列下', find: /(?<=(?:下列|如下|下述|以下(?=[几两三四五六七八九症情条材内问事物特手表现]))(?![^；。]*之一)[^。；：0-9]{0,14})；/, message: 'follows', fix: () => ['：'] },
    { starts: '。', wording: '如下', find: /(?<=如下)。(?=[\u4e00-\u9fff“])/, message: 'follows', fix: () => ['：'] },
    { starts: '；', holds: '规', find: /(?<=(?:^|[，。；！？])[^，。；！？的]{0,14}(?:还|同时|明确)规定)；(?=[^，。；]{2,12}(?:一律|不得|必须|应当?|须|严禁|禁止|要))/, message: 'follows', fix: () => ['：'] },
    { starts: '、', then: '一', wording: '一边', find: /(?<=一边(?!是)[^，。；、]{2,14})、(?=一边)/, message: 'comma', fix: () => ['，'] },
    { starts: '、', find: new RegExp(`(?<=(?:^|[。！？　])[^、，。]{0,4}[0-9]{1,2}月[0-9]{1,2}日${DAYTIME})、(?=(?!${DAYTIME}|[0-9])[^、，。；]{5,}[，。])`), message: 'comma', fix: () => ['，'] },
    { starts: '、', find: /(?<=(?:^|[。；！？　])(?:据悉|据了解|据介绍|据统计|目前|如今|近年来|今年以来|去年以来|此外|同时|与此同时|随后|日前|近日|当天|当日|另外|因此|为此|接下来|下一步))、/, message: 'comma', fix: () => ['，'] },
  ],
});
