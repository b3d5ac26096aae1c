/// What speaks for the first lines of a caption being the last of a headline: the logarithm of the odds. Fitted to pages set for the purpose, whose captions were moved about.
export const K = {
  base: -0.6,
  /// The lines were read as a headline's.
  inHead: 1.5,
  /// The first of them leads on to the others.
  torn: -8,
  /// How much likelier the words are as two texts' than as one's, and what is told by it at most.
  apart: 1.4,
  least: -4,
  most: 8,
  /// What the lines cost as a headline's, beyond what they cost as a caption's.
  cost: -1.3,
  leastCost: -2,
  mostCost: 6,
  /// Each em that the first line below is shorter than captions are as a whole: it is a caption's last line.
  short: -1.35,
  shortBelow: 12,
  /// Neither a text nor a headline stands over it.
  apartFromText: -1,
  /// A word runs over the break.
  runsOn: -2.3,
  /// How seldom a headline's text is another than those beside it.
  far: 0.05,
} as const;

/// The weights of captions: what an article shares with one, as the logarithm of the odds. Fitted so that each set of pages was placed by what the others told; all are flat around these.
export const C = {
  /// How much of a caption is drawn from its article, the rest being drawn from the language.
  drawn: 0.2,
  /// How many units of any text stand beside the page, and how often pairs, pairs with a function word, numbers of two digits and single characters stand there.
  language: 4000,
  usualPair: 0.0001,
  usualEmpty: 0.001,
  usualNumber: 0.0015,
  usualSingle: 0.0006,
  /// A scrap has too few words to be told from chance.
  shortest: 100,
  /// Pairs repeat each other less than single characters, of which only those are asked that no pair has.
  pair: 1.45,
  single: 0.72,
  /// What this many articles have tells none of them.
  widespread: 40,
  /// Standing beside an article says little: pictures go where there is room.
  near: 0.5,
  /// What an article that stands elsewhere, or nowhere, shares by chance.
  nowhere: 2.5,
  /// From this on the best is given the caption: one in a hundred such is wrong.
  clear: 0.85,
  candidates: 5,
} as const;
