import type { RepairKnowledge } from '../../../../src/core/repair/rule';

/// The knowledge that the tables are judged with: one symbol of each kind of place, and a page that writes a few words.
export const KNOWLEDGE: RepairKnowledge = {
  profile: {
    glyphs: [
      { seen: '姻', meant: '■', where: 'credit-start' },
      { seen: '姻', meant: '■', where: 'byline-start' },
      { seen: '荫', meant: '□', where: 'line-end' },
      { seen: '茵', meant: '●', where: 'line-start' },
      { seen: '￠', meant: '▲', where: 'anywhere' },
    ],
  },
  page: { pairs: new Set(['考察', '通过']), words: new Set(), breaksWords: false },
};
