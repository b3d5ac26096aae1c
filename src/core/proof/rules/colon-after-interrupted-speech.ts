import { patternRule } from '../patterns';
import { PROSE } from '../rule';

export const colonAfterInterruptedSpeech = patternRule({
  name: 'colon-after-interrupted-speech', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE, needs: '：',
  docs: {
    what: { zh: '“某某说”插在引文中间，后面用了冒号', en: 'A colon behind “he said” in the middle of a quotation' },
    why: { zh: '“某某说”在引文中间，前后引文是一句话，用逗号', en: 'In the middle of a quotation the words go on: a comma stands there' },
    instead: { zh: '冒号改为逗号', en: 'Use a comma' },
    source: 'GB/T 15834-2011 4.7',
  },
  messages: { middle: { zh: '“某某说”在引文中间，后面用逗号', en: '“He said” in the middle of a quotation takes a comma' } },
  patterns: [{ starts: '：', find: /(?<=，”[^“”。！？：，；]{1,12}(?:说|道|问|喊|表示|介绍))：(?=“)/, message: 'middle', fix: () => ['，'] }],
});
