import { TYPOS } from '../lexicon/typos';
import { phraseRule } from '../phrases';

export const wrongCharacter = phraseRule({
  name: 'wrong-character', class: 'character', severity: 'C', trust: 'offer', groups: TYPOS,
  docs: {
    what: { zh: '常见错别字和用错的同音词', en: 'Common misspellings, and words of the same sound mixed up' },
    why: { zh: '这些写法不是词，或者在这个搭配里不成立', en: 'These are no words, or none that can stand there' },
    instead: { zh: '改为正确的字', en: 'Write the right character' },
  },
});
