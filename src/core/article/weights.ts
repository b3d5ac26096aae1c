/// The weights of the inference, in one place. They are costs, roughly −ln of a probability: 0 is certain, 1 is one chance in three, 3 one in twenty, 7 one in a
/// thousand. The best layout is the cheapest. Each says why it is what it is.
export const W = {
  /// A line inside a paragraph fills the measure. Counted over half an em: two lines in three hit it exactly, one in fifty misses it by an em.
  full: 0.4,
  misfit: 3.6,
  /// A first line has an indent and often a dateline with its gap: it varies a little more.
  misfitFirst: 2.7,
  /// Half a step of the grid of measures.
  tolerance: 0.25,
  /// No single line says more than this about the measure: damage can do anything to one line.
  widthCap: 7,
  /// A line is short because the next line's first word, a number or Latin, did not fit.
  wordWrap: 0.8,
  /// A paragraph's last line may have any length: one in a measure's worth.
  lastLine: 3.4,
  /// The next line begins a paragraph: about one line in five does.
  paragraph: 1.6,
  noParagraph: 0.2,
  /// A paragraph ends with its sentence, but for rows, verse and lines that lost their stop.
  endNotSentence: 3.5,
  endColon: 1.6,
  endPause: 4.2,
  /// …a semicolon ends rows and list entries, too.
  endSemicolon: 2.6,
  /// Two lines in a row with a label and a colon: rows of a table, which end anyhow.
  rowInside: 3.5,
  rowEnd: 0.5,
  /// Behind an author's name the body is over.
  afterByline: 3,
  /// A line with a sure picture credit is no text.
  creditInText: 4,
  /// Each em by which a body's measure is narrower than columns are.
  narrow: 0.9,
  narrowBelow: 12,
  /// A full stop at the very end of a line inside a paragraph: one line in twenty-five.
  stopAtLineEnd: 3.0,
  /// A paragraph never opens with a closing mark.
  opensClosing: 8,
  /// Inside an open quotation or bracket, a paragraph rarely ends.
  insideQuote: 2.2,
  insideBracket: 3.5,
  /// A line that opens a quotation behind a full sentence: speech begins paragraphs; behind a closed quotation another speaker begins one.
  quoteOpens: -0.8,
  quoteAnswers: -1.5,
  /// …more so if it stands on one line.
  quoteAlone: -1,
  /// A number, Latin word or address that runs over the line's end.
  brokenWord: 3,
  /// An ordinal mark, a speaker or a label opens paragraphs.
  itemOpens: -2.2,
  itemInside: 0.8,
  /// On a page where blank lines are rare, one between two lines says something.
  gapInside: 1.2,
  noGapBetween: 0.9,
  /// The measure changes where text wraps around a picture (inside a paragraph) or goes on in another column (between two).
  measureInside: 5.3,
  measureBetween: 4,
  /// A dateline opens a body.
  datelineOpens: -4,
  datelineInside: 7,
  /// A body begins behind a headline, by-line, caption or at the top.
  bodyStart: 2.5,
  /// …in mid-sentence, where a picture or another piece interrupted it.
  bodyResumes: 5.5,
  /// A headline's line: any width, no measure to fit.
  head: 2.8,
  headFirst: 1.2,
  headMore: -0.3,
  /// From the sixth line of a headline on: several may stand together, but not without end.
  headMany: 0.7,
  headStop: 5,
  headPause: 1.6,
  headComma: 1.4,
  headColon: 0.8,
  /// A comma and a colon behind it: a sentence, not a headline.
  headSentence: 1.6,
  /// A line in brackets as a whole, or with a word that notes begin with, is a note.
  headNote: 3.5,
  /// A column's name in brackets at the end (……（快评）).
  headColumn: -1.5,
  /// What reads as a name is one sooner than a headline.
  headName: 0.8,
  headClosing: 6,
  headWide: 0.25,
  headSpaced: -1.2,
  headQuestion: 0.4,
  headItem: 1,
  headLong: 0.35,
  byline: { role: 0.6, bracket: 1.2, names: 0.9 },
  /// A caption's lines before its last, and the last, which has the credit.
  caption: 2.6,
  captionMore: 2.4,
  /// Each em that a caption's line is longer than the one before: only its last may be short.
  captionMany: 1,
  /// A line of a caption before its last that is narrower than captions are.
  captionNarrow: 2,
  /// A line before the last that ends a sentence.
  captionStop: 1.5,
  captionNarrowBelow: 11.5,
  /// A caption's second line that is as long as its first: a last line seldom is.
  captionFull: 1.5,
  captionUneven: 0.6,
  captionEnd: 0.4,
  captionNoCredit: 9,
  captionShort: 3,
  creditAlone: 0.6,
  furniture: { sure: 0.3, section: 4.8, perhaps: 5.5, no: 14 },
  furnitureBeside: -2.8,
  furnitureAtEdge: -1.2,
  /// A poem's or a jingle's short lines, much of one length.
  verse: 1.7,
  verseStart: 5.5,
  verseAfterColon: -3,
  verseUneven: 0.3,
  verseWide: 1,
  verseMark: 0.8,
  /// A headline amid text: an article must end or a section begin there.
  kindChange: 0.5,
  headBehindText: 0.8,
} as const;

/// The weights of the page's assembly: which headline, by-line and continuation goes with which body. Same unit.
export const P = {
  /// A page prints its headlines before or behind the bodies; the other order is the exception, unless the page mixes both.
  order: {
    after: { after: 0, before: 3, prior: 0 },
    before: { after: 3, before: 0, prior: 0 },
    mixed: { after: 1.2, before: 1.2, prior: 1 },
  },
  /// Each body that a headline passes over on the way to its own.
  skip: 2.2,
  /// What shared rare words say, and the most they may say: place counts, too.
  shared: 0.45,
  sharedMost: 10,
  /// Two headlines without text between them: behind two bodies, or one behind and one before.
  split: 2.6,
  /// A headline begins with a short line and ends with a long one; a drop in width tells where the next begins.
  splitDrop: 0.12,
  splitDropMost: 1.5,
  splitNoGap: 1.2,
  /// A headline's last line mostly names what the text is of; its first may be a play on words.
  splitMute: 0.9,
  /// No headline ends in mid-word.
  splitInside: 4,
  /// A body without a headline, a headline without a body.
  headless: 6,
  orphan: 7,
  /// A body that was interrupted and goes on later.
  resume: 2.5,
  resumeOpening: 9,
  resumeAfterEnd: 6,
  resumeOpenEnd: -3,
  resumeMeasure: 1.5,
  resumeFar: 0.7,
  /// …from one that has no headline either.
  resumeBare: 1.5,
  /// The headline of the whole stands right behind the later part, or right before the earlier.
  resumeHead: -3,
  resumeShared: 0.12,
  resumeSharedMost: 4,
  /// On a page whose reports open with a dateline or a by-line, a body without one goes on from another.
  resumeCueless: -1.2,
  /// …and has no headline of its own.
  cueless: 2.5,
  /// Two texts with nothing between them: what it costs to part them, more the more they share, and how alike they may be at most.
  seam: 3,
  seamAlike: 60,
  seamMost: 0.05,
  /// …weighed less where the measure changes.
  seamMeasure: 0.6,
  /// What makes a lone line between two bodies a sub-heading: the sum must reach `subhead`.
  subhead: 3,
  subheadOne: 1.5,
  subheadTwo: -1.5,
  subheadMore: -6,
  subheadShort: 0.5,
  subheadLong: -2,
  subheadOpening: -9,
  subheadAfterEnd: -7,
  subheadMeasure: 1,
  subheadOtherMeasure: -2,
  /// The page's reports open with a dateline or by-line, or end with one; here stands none.
  subheadCueless: 2,
  subheadEndless: 1.5,
  subheadItem: 2.5,
  /// Sub-headings come in twos and threes, and not with a picture under them.
  subheadAlone: -1.2,
  subheadPicture: -2,
  subheadColumn: -3,
  /// The texts before and behind share more, or no more, than any two texts of the page do.
  subheadAlike: 1.5,
  subheadUnlike: -1.5,
  alike: 1.8,
  unlike: 1.25,
} as const;

/// The weights of captions: they count shared rare words, the same unit as likeness.
export const C = {
  /// Standing beside an article says little: pictures go where there is room.
  near: 1.5,
  /// Less than this is chance.
  least: 4,
  /// By how much the best must lead: at least this, and this share of its own score.
  lead: 3,
  leadShare: 0.3,
  candidates: 5,
} as const;
