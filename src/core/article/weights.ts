/// The weights of the inference, in one place. They are costs, roughly −ln of a probability: 0 is certain, 1 is one chance in three, 3 one in twenty, 7 one in a
/// thousand. The best layout is the cheapest. Each says why it is what it is; how far a line may miss its measure, what a headline costs at its start and what
/// parts two paragraphs were fitted to pages set for the purpose.
export const W = {
  /// A line inside a paragraph fills the measure: two lines in three hit it exactly, and each em it misses beyond the tolerance costs this.
  full: 0.4,
  misfit: 2.9,
  /// A first line that misses is a line inside a paragraph sooner.
  misfitFirst: 3.2,
  /// Half a step of the grid of measures.
  tolerance: 0.25,
  /// No single line says more than this about the measure: damage can do anything to one line.
  widthCap: 7,
  /// A line is short because the next line's first word, a number or Latin, did not fit.
  wordWrap: 0.65,
  /// A paragraph's last line may have any length: one in a measure's worth.
  lastLine: 3.4,
  /// The next line begins a paragraph: about one line in five does.
  paragraph: 1.6,
  noParagraph: 0.05,
  /// A paragraph of one line that asks or cries out.
  loneCry: 1.5,
  /// …or that has no stop.
  loneOpen: 1,
  /// On a page whose lines were never broken, a line's end is a paragraph's end.
  unsetJoin: 30,
  /// A paragraph ends with its sentence, but for rows, verse and lines that lost their stop.
  endNotSentence: 2.7,
  endColon: 1.6,
  endPause: 4.2,
  /// …a semicolon ends rows and list entries, too.
  endSemicolon: 2.6,
  /// Two lines in a row with a label and a colon: rows of a table, which end anyhow.
  rowInside: 3.5,
  rowEnd: 0.5,
  /// Behind the last row something else begins.
  rowGoesOn: 2,
  /// …a row on one line is as long as it is: no measure to fit; a headline it is not.
  rowWhole: -2.4,
  headRow: 2.5,
  /// Behind an author's name the body is over.
  afterByline: 3,
  /// A line with a sure picture credit is no text.
  creditInText: 4,
  /// …nor is one that is a reporter's name with the post.
  bylineInText: 5,
  /// Each em by which a body's measure is narrower than columns are.
  narrow: 0.9,
  narrowBelow: 12,
  /// …of which a paragraph beside a picture, in the middle of a body, pays this part.
  narrowBetween: 0.5,
  /// By how many em a line with spaced-out characters may be wider than they are.
  stretch: 2,
  /// A paragraph's last line whose characters are spaced out: nothing stretches it.
  stretchedLast: 2.5,
  /// A full stop at the very end of a line inside a paragraph: one line in twenty-five.
  stopAtLineEnd: 3.6,
  /// A paragraph never opens with a closing mark.
  opensClosing: 8,
  /// …and seldom with one character and a comma.
  opensMidway: 2.5,
  /// Inside an open quotation or bracket, a paragraph rarely ends.
  insideQuote: 2.2,
  insideBracket: 3.5,
  /// A line that opens a quotation behind a full sentence: speech begins paragraphs; behind a closed quotation another speaker begins one.
  quoteOpens: -0.8,
  quoteAnswers: -1.5,
  /// …more so if it stands on one line.
  quoteAlone: -1,
  /// Behind a closed quotation the next line names the speaker.
  attribution: 2.2,
  /// A number, Latin word or address that runs over the line's end.
  brokenWord: 3,
  /// The two characters that the line's end parts stand side by side elsewhere on the page, never, once or more: one break inside a text in four is such a one, at the border of
  /// two units one in a hundred.
  runsOn: [0, 2.6, 4],
  /// An ordinal mark, a speaker or a label opens paragraphs.
  itemOpens: -2.2,
  itemInside: 0.8,
  /// …a number that opens an entry of a list, behind the end of the one before, stands inside a paragraph by chance only.
  entryInside: 4,
  /// …and a heading behind an ordinal ends without a stop.
  headingEnds: 3,
  /// …more so one that has its like on the page.
  headEnds: 4.5,
  headInside: 3.5,
  /// On a page where blank lines are rare, one between two lines says something.
  gapInside: 1.2,
  noGapBetween: 0.9,
  /// The measure changes where text wraps around a picture (inside a paragraph) or goes on in another column (between two).
  measureInside: 6.3,
  measureBetween: 4,
  /// A dateline opens a body.
  datelineOpens: -4,
  datelineInside: 7,
  /// …behind another's text with no headline between: one report in six.
  noHeadline: 1.8,
  /// A body begins behind a headline, by-line, caption or at the top.
  bodyStart: 3.2,
  /// …none by telling what a picture shows.
  pictureOpens: 4,
  /// …in mid-sentence, where a picture or another piece interrupted it.
  bodyResumes: 5.5,
  /// …where a text before was left in mid-sentence.
  resumesAwaited: 3,
  /// …right behind the last line of another.
  resumesBeside: 3,
  /// …behind a picture that stands in the middle of it.
  resumesBehindPicture: 0.5,
  interrupt: 4,
  /// A headline's line: any width, no measure to fit. The first costs more, since an article must end or a section begin there; lines together are usual, up to five.
  head: 2.8,
  headFirst: 0.5,
  headBehindText: 0.6,
  headMore: -0.3,
  headMany: 0.9,
  /// A headline is broken inside a word less often than text is.
  headOver: 0.8,
  /// A full stop, in it or at its end, is rare in a headline, and so is a pause at its end; commas and colons are not, but together they make a sentence.
  headStop: 5,
  headPause: 1.6,
  headComma: 2.3,
  headColon: 0.8,
  /// How a report begins: who learnt it, or on what day.
  headReports: 1.2,
  /// No headline ends with a word that leads on.
  headHangs: 1.2,
  /// A question or an exclamation inside the line: speech in a text.
  headCry: 1.2,
  headSentence: 1.6,
  /// A line in brackets as a whole, or with a word that notes begin with, is a note; a column's name in brackets at the end (……（快评）) makes a headline.
  headNote: 3.5,
  headColumn: -1.5,
  /// What reads as a name is one sooner than a headline; a label (问：) opens an item sooner.
  headName: 0.8,
  headItem: 1,
  /// No line of a headline begins with a closing mark.
  headClosing: 6,
  /// Each em over what headlines measure, and more of it over what fits a page's width.
  headWide: 0.25,
  headLong: 0.35,
  /// Letter-spacing is a headline's, mostly; a question or exclamation ends speech in text, too.
  headSpaced: -1.2,
  headQuestion: 0.4,
  /// A by-line alone, by how it is known.
  byline: { role: 0.6, bracket: 1.2, names: 0.9 },
  /// A caption's first line, and each further one; most have one or two, so that a third costs more.
  caption: 3.4,
  /// …less where it says of itself that it tells what is seen (图为……).
  captionBegins: -3.5,
  captionMore: 2.4,
  captionMany: 1.2,
  /// Behind a whole text stands its headline, or the next one's, sooner than a picture.
  captionBehindText: 1,
  /// A line before the last that is narrower than captions are, or ends a sentence.
  captionNarrow: 2,
  captionNarrowBelow: 11.5,
  captionStop: 3,
  captionStopInside: 1.5,
  /// Each em that a line is longer than the one before: only the last may be short. A last line as long as the one before seldom is one.
  captionUneven: 1.2,
  captionFull: 1.5,
  /// The last line has the credit, or is it; without any, a caption is hardly told from text.
  captionEnd: 0.4,
  captionNoCredit: 9,
  creditAlone: 0.6,
  captionExplains: 3,
  /// A caption of less than five characters.
  captionShort: 3,
  /// Furniture by its form; a word alone is told by what stands beside it, and by the page's edge.
  furniture: { sure: 0.3, section: 4.8, perhaps: 5.5, no: 14 },
  furnitureBeside: -2.8,
  furnitureBesideWord: -1.5,
  furnitureAtEdge: -1.2,
  /// A poem's or a jingle's short lines, much of one length; a colon announces it. Digits, quotes and colons are prose.
  verse: 1.7,
  verseStart: 4.9,
  verseAfterColon: -2.3,
  verseRunsOn: [0, 0.5, 1.5],
  verseUneven: 0.3,
  verseUnevenMost: 3,
  verseWide: 1,
  verseMark: 0.8,
  verseInside: 1.2,
  /// Text ends and something else begins.
  kindChange: 0.5,
} as const;

/// The weights of the page's assembly: which headline, by-line and continuation goes with which body. Same unit.
export const P = {
  /// A page prints its headlines before or behind the bodies; the other order is the exception, unless the page mixes both.
  order: {
    after: { after: 0, before: 3, prior: 0 },
    before: { after: 3, before: 0, prior: 0 },
    mixed: { after: 0.85, before: 0.85, prior: 1 },
  },
  /// The author's name stands between a headline and the text behind it.
  named: 2,
  /// …or that stands between a poem and its author's name.
  titled: 3,
  /// Each body that a headline passes over on the way to its own.
  skip: 1.7,
  /// What shared rare words say, and how much they say at full weight: place counts, too. Beyond that each says little, but enough to tell where the next headline begins.
  shared: 0.58,
  sharedMost: 10,
  sharedOver: 0.5,
  /// Two headlines without text between them: behind two bodies, or one behind and one before.
  split: 0.5,
  /// …by the odds that one begins there.
  splitOdds: 1,
  /// A headline's last line mostly names what the text is of; its first may be a play on words.
  splitMute: 1.2,
  /// No quotation or bracket runs from one headline into another.
  splitInside: 2,
  /// A headline of one, two … six lines; two headlines of a run that stand in the other order than their bodies.
  headLines: [0.5, 0, 0.3, 0.5, 0.9, 1.5],
  crossed: 2.5,
  /// A body without a headline, a headline without a body.
  headless: 4.5,
  /// …where it is a part of a text that another one interrupts in mid-sentence.
  tied: 0.2,
  /// Both parts of such a text have a headline.
  tiedTwice: 4,
  orphan: 4.5,
  /// A body that was interrupted and goes on later; what that may cost at most.
  resumeMost: 3,
  resume: 3.2,
  resumeOpening: 7,
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
  cueless: 0.5,
  /// The end of a text that goes on from the text before: by how many em its measure differs from what stands before it, how many times more it shares with that text than the rest
  /// of its own does, and than with its own.
  tailMeasure: 0.6,
  tailOwn: 1.2,
  tailLead: 1.25,
  /// Two texts with nothing between them: what it costs to part them if as much speaks for it as against it, by the odds, and what it may cost at most.
  seam: 1,
  seamOdds: 1,
  seamMost: 6,
  /// A run of lines taken for a sub-heading: what its odds are measured against, the words that a headline of its own usually shares with its text.
  join: 0.4,
  joinOdds: 3,
} as const;

/// What speaks for a new headline between two lines of a run: the logarithm of the odds. Fitted to runs of headlines on pages set for the purpose.
export const N = {
  base: 0.2,
  /// A picture's caption, an author or furniture stands between the two.
  apart: 2,
  drop: 0.3,
  rise: 0.1,
  noGap: -1,
  runsOn: -2.6,
  hangs: -2.4,
  particle: -0.7,
  goesOn: -0.6,
  deck: -1.1,
  decked: 0.3,
  column: 0.5,
  cry: -1.4,
  namedBefore: -1.7,
  named: 2.6,
  kicker: -0.3,
  middling: 1.2,
  long: 0.9,
  wideBehind: 0.9,
  opensQuote: -0.7,
  quoted: -0.5,
  second: -1.5,
  later: -1,
  atEnd: -0.9,
  twoParts: -0.2,
  /// …as a headline of one line is that stands over a picture, behind two lines of another.
  lastHalves: 1,
} as const;

/// What speaks for a sub-heading inside a text and against a headline: the logarithm of the odds. Fitted to runs between two bodies on pages set for the purpose.
export const S = {
  base: -1.5,
  long: -0.6,
  column: -0.8,
  comma: 1.2,
  cry: -0.4,
  opens: -2.7,
  /// It stands over rows.
  rows: 2,
  ended: -1.7,
  /// It is what a notice is called, or stands over a letter's greeting or the first question of an interview.
  notice: -2.5,
  interview: -2.5,
  /// The text before it opens with its reporter's name, and the one behind it ends with another.
  signedTwice: -2.5,
  /// Two dashes at its end lead on to the text behind it.
  leads: 2.5,
  /// The texts on both sides of it are one short paragraph each, and no other such line stands near: what has sub-headings is longer.
  brief: -1.5,
  /// The text before it stops in mid-sentence.
  midway: -1.5,
  sameMeasure: 0.6,
  oneMeasure: 0.2,
  cueless: 0.6,
  /// Nothing tells that the text before it ends, nor that another begins, on a page whose authors' names stand behind their texts; another such line is its neighbour.
  unended: 1.2,
  chain: 0.8,
  alone: -0.3,
  /// A line of about its length stands between texts near by, too.
  alikeNear: 0.6,
  picture: -1,
  alike: 1.2,
  item: 1.1,
  longBefore: -0.5,
  /// Its characters are spaced out, or a blank parts it into two halves: so headlines are set.
  spaced: -1.2,
  halves: -1.2,
  /// The page's last text follows.
  last: -0.8,
  fewer: 0.9,
  /// What it shares with the text before and the one behind, and with that one only, and whether what a notice is called stands behind that, by where the page's headlines stand.
  sides: {
    after: { sharesBefore: -1.2, sharesAfter: 1.2, onlyBefore: -1.5, onlyAfter: 1, noticeBehind: -2.5 },
    before: { sharesBefore: 0.2, sharesAfter: -0.4, onlyBefore: 0, onlyAfter: -0.6, noticeBehind: 0 },
  },
} as const;

/// What speaks for a text that begins in mid-sentence going on from one that stopped there: the logarithm of the odds.
export const T = {
  base: 1.5,
  /// Each text that stands between the two.
  far: -0.6,
  measure: 0.8,
  measureApart: 0.6,
  /// The one stops inside a quotation, and the other ends one; or only one of both.
  quote: 1.2,
  /// The two characters that the interruption parts stand side by side elsewhere on the page.
  runsOn: 1.5,
  /// Nothing but a short line tells that the earlier one stops.
  inside: -1.5,
  /// …or that the later one goes on.
  resumed: -1,
} as const;

/// What speaks for two texts meeting between two paragraphs with nothing else between them: the logarithm of the odds. Fitted to pages set for the purpose.
export const M = {
  base: -4.5,
  /// What the two sides share by their size, against what the sides of one text usually do.
  alike: -3,
  alikeUsual: 0.06,
  alikeLeast: 0.01,
  /// How long the shorter side is, in characters.
  size: 1.5,
  sizeUsual: 148,
  measure: 1.9,
  measureApart: 0.8,
  /// How clear the boundary is as a paragraph's.
  margin: -0.43,
  marginUsual: 5,
  marginMost: 3,
  noticed: 4,
  reports: 1.3,
  goesOn: -1.6,
  closed: -1,
  signedTwice: 1.2,
} as const;

/// What speaks for a text and its headline being right, as the logarithm of the odds: fitted on pages set for the purpose, one in seven of whose articles was read wrong.
export const H = {
  base: -0.5,
  margin: 0.05,
  close: -1.1,
  /// The share of headlines on its side of the text; 1 on a page that sets all alike.
  usual: 1.9,
  far: -1,
  among: -0.8,
  joined: -0.5,
  opens: 1,
  ends: 0.8,
  oneLine: 0.5,
  manyLines: -1,
  brief: -0.6,
  /// A text beside it found no headline: one of the two may hold a part of the other.
  bareBeside: -1.7,
} as const;
