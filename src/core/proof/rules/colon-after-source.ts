import { patternRule } from '../patterns';
import { PROSE } from '../rule';

export const colonAfterSource = patternRule({
  name: 'colon-after-source', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '“据了解”“据介绍”后面用了冒号', en: 'A colon behind 据了解, 据介绍 and their kind' },
    why: { zh: '“据……”只是句首的状语，说明消息的来源，不是提示下文的话，后面用逗号', en: '据… opens the sentence as an adverbial that names the source; it announces nothing and takes a comma' },
    instead: { zh: '改用逗号', en: 'Use a comma' },
    source: 'GB/T 15834-2011 4.4, 4.7',
  },
  messages: { source: { zh: '“{word}”后用逗号', en: '{word} takes a comma' } },
  patterns: [
    { starts: '：', find: /(?<=(?:^|[。！？”，　])(据(?:[^，。：；“”、]{2,14})?(?:了解|悉|介绍|统计|测算|估计|报道|预测|估算)))：(?!“)/, message: 'source', fix: () => ['，'], data: (hit) => ({ word: hit[1]! }) },
  ],
});
