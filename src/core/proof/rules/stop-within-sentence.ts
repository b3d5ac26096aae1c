import { patternRule } from '../patterns';
import { PROSE } from '../rule';

export const stopWithinSentence = patternRule({
  name: 'stop-within-sentence', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '分句后面用了句号', en: 'A full stop behind a clause that only opens the sentence' },
    why: { zh: '“由于……”“为了……”“随着……”只是句子的开头，话还没有说完', en: '由于…, 为了…, 随着… open a sentence; it is not finished yet' },
    instead: { zh: '改用逗号', en: 'Use a comma' },
    source: 'GB/T 15834-2011 4.1, 4.4',
  },
  messages: { open: { zh: '“{word}……”后面话没有说完，用逗号', en: 'Behind {word}… the sentence goes on: a comma' }, list: { zh: '下文一一列出，用冒号', en: 'What follows is listed: a colon' } },
  patterns: [
    // Three things are announced, and the first of them begins.
    { starts: '；', then: '一其第首', find: /(?<=[二两三四五六七八九十几0-9](?:大|个|项|件|点|条|种|类|步|处|方面)[^，。；：！？“”]{0,8})；(?=一是|其一|第一[，、]|首先)/, message: 'list', fix: () => ['：'] },
    { starts: '；，', find: /(?<=(?:做到|注意|遵守|坚持|落实|把握|牢记|抓好|明确|提出了?|以下|如下|记住|强调)[一二三四五六七八九两几0-9]{1,2}(?:点|条|项|个方面|件事|步)(?:要求|建议|措施|原则|事项|意见)?)[；，](?=一是|第一[，、]|其一|首先)/, message: 'list', fix: () => ['：'] },
    { find: /(?<=(?:^|[。！？”　])(由于|为了|随着|虽然|尽管|只要|即使|不仅|自从)[^，。！？；：“”…]{3,24}(?<![的呢吧了])(?<!所致|造成|起见|而已))。(?=[\u4e00-\u9fff])/, message: 'open', fix: () => ['，'], data: (hit) => ({ word: /(?:由于|为了|随着|虽然|尽管|只要|即使|不仅|自从)(?=[^。！？；：“”，]*$)/.exec(hit.input.slice(Math.max(0, hit.index - 28), hit.index))?.[0] ?? '' }) },
    // The same with a semicolon, which parts clauses that stand by themselves.
    { starts: '；', find: /(?<=(?:^|[。！？”　])(由于|为了|随着|虽然|尽管|只要|即使|不仅|自从|因为|如果|既然|无论|不管)(?!的)[^，。；！？：“”、]{3,24})；/, message: 'open', fix: () => ['，'], data: (hit) => ({ word: /(?:由于|为了|随着|虽然|尽管|只要|即使|不仅|自从|因为|如果|既然|无论|不管)(?=[^。！？；：“”，]*$)/.exec(hit.input.slice(Math.max(0, hit.index - 28), hit.index))?.[0] ?? '' }) },
    { starts: '；', then: '而还也更并', find: /(?<=(不仅|不但|不光|不只)[^，。；！？：“”]{1,20})；(?=而且|还|也|更|并且)/, message: 'open', fix: () => ['，'], data: (hit) => ({ word: /不[仅但光只](?=[^，。；！？：“”]*$)/.exec(hit.input.slice(Math.max(0, hit.index - 24), hit.index))?.[0] ?? '' }) },
  ],
});
