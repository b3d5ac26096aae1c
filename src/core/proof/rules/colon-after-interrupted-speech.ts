import { patternRule } from '../patterns';
import { PROSE } from '../rule';

export const colonAfterInterruptedSpeech = patternRule({
  name: 'colon-after-interrupted-speech', class: 'punctuation', severity: 'C', trust: 'offer', roles: PROSE,
  docs: {
    what: { zh: '“某某说”插在引文中间，后面用了冒号', en: 'A colon behind “he said” in the middle of a quotation' },
    why: { zh: '“某某说”在引文中间，前后引文是一句话，用逗号', en: 'In the middle of a quotation the words go on: a comma stands there' },
    instead: { zh: '冒号改为逗号', en: 'Use a comma' },
    source: 'GB/T 15834-2011 4.7',
  },
  messages: { before: { zh: '引出原话用冒号', en: 'What introduces the very words is a colon' }, behind: { zh: '引文在前，“某某说”在后，句末用句号', en: 'Behind the quotation, “he said” ends the sentence: a full stop' }, middle: { zh: '“某某说”在引文中间，后面用逗号', en: '“He said” in the middle of a quotation takes a comma' } },
  patterns: [
    { starts: '；', find: /(?<=[\u4e00-\u9fff]{2}(?:说|道|表示|介绍|告诉记者|坦言|感慨))；(?=“[^”]{8,})/, message: 'before', fix: () => ['：'] },
    { starts: '：', find: /(?<=，”[^“”。！？：，；]{1,12}(?:说|道|问|喊|表示|介绍))：(?=“)/, message: 'middle', fix: () => ['，'] },
    // The words stand before: what says who spoke ends the sentence.
    { find: /(?<=^“[^”]{4,}[。！？，]”[^“”。！？：]{1,40}(?:说|说道|表示|介绍|告诉记者|感慨|感叹|坦言|回忆))：$/, message: 'behind', fix: () => ['。'] },
  ],
});
