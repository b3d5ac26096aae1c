/// What it costs that a caption begins with one line of those that it and the headline over it have, as the negative logarithm of a likelihood. Fitted to pages set for the purpose, whose captions were
/// moved under headlines and set to other measures; nine in ten of those that the path read wrong are right by it on pages that it was not fitted to.
export const K = {
  /// How much likelier the words of both parts are where they are parted otherwise, and what is told by that at most.
  apart: 1.1,
  apartMost: 2.5,
  /// How seldom a headline's text is another than those beside it.
  far: 0.05,
  /// Each character that a caption's text is shorter than captions are.
  short: 1,
  shortBelow: 12,
  /// It does not say where somebody or something is; the headline's last line does.
  placed: 0.6,
  placedOver: 0.8,
  /// It begins as what goes on from the line before does, or with the rest of a clause, or with what explains a headline.
  goesOn: 4,
  rest: 1.5,
  deck: 3,
  /// No headline is left where a text has no other, or one line of it.
  bare: 2.5,
  oneLine: 1.1,
  /// The headline's last line leads on, a word runs over its end, or it has what headlines have less often.
  leads: 1,
  runsOn: [0, 0.5, 1.5],
  of: 0.4,
  comma: 0.3,
  /// A caption of one line, and each line over three.
  single: 0.6,
  many: 0.6,
  /// Each em by which its full lines differ, or its last is longer than they are; up to that many.
  uneven: 1.1,
  over: 0.75,
  most: 8,
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
