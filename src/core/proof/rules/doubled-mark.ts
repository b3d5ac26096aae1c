import { patternRule } from '../patterns';

export const doubledMark = patternRule({
  name: 'doubled-mark', class: 'punctuation', severity: 'C', trust: 'offer',
  docs: {
    what: { zh: '两个点号连在一起', en: 'Two stops in a row' },
    why: { zh: '一处停顿只用一个点号；连用多半是修改时留下的', en: 'A pause takes one stop; a second one is mostly left over from an edit' },
    instead: { zh: '留下合适的一个', en: 'Keep the one that fits' },
    source: 'GB/T 15834-2011',
  },
  messages: { twice: { zh: '点号“{marks}”连用', en: 'Stops “{marks}” in a row' } },
  patterns: [
    {
      starts: '，、；：。？！', then: '，、；：。？！', find: /[？！][。，；](?![，。、；：！？])|[，、；：。](?:[，、；：！？]|。(?!。))(?![，。、；：！？])|(?<![。！？，、；：])[，、；：][。！？]/, message: 'twice',
      fix: (hit) => (hit[0][0] === hit[0][1] ? [hit[0][0]!] : /[。！？]/.test(hit[0][1]!) ? [hit[0][1]!, hit[0][0]!] : [hit[0][0]!, hit[0][1]!]),
      data: (hit) => ({ marks: hit[0] }),
    },
  ],
});
