import { BLENDED } from '../lexicon/wording';
import { phraseRule } from '../phrases';

export const blendedWording = phraseRule({
  name: 'blended-wording', class: 'wording', severity: 'C', trust: 'offer', groups: BLENDED,
  docs: {
    what: { zh: '两种说法杂糅，或多了一层否定', en: 'Two wordings run into one, or a negation too many' },
    why: { zh: '杂糅使句子不通；“避免不再”之类把意思说反了', en: 'The blend does not parse; 避免不再 and its kind say the opposite of what is meant' },
    instead: { zh: '两种说法取其一', en: 'Keep one of the two' },
  },
});
