import { REDUNDANT } from '../lexicon/wording';
import { phraseRule } from '../phrases';

export const redundantWording = phraseRule({
  name: 'redundant-wording', class: 'wording', severity: 'C', trust: 'offer', groups: REDUNDANT,
  docs: {
    what: { zh: '一个意思说了两遍', en: 'The same thing said twice' },
    why: { zh: '“及”就是“到”，“目睹”就是亲眼看见；重复的字白占版面', en: '及 already means 到, 目睹 means to see with one’s own eyes; saying it twice wastes space' },
    instead: { zh: '删去重复的部分', en: 'Drop the part that repeats' },
  },
});
