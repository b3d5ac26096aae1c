import type { Said, Sentence } from '../text/say';

/// Why the inference decided as it did, in words that an editor understands.
const R = {
  headAfter: { zh: '标题排在正文之后，紧接本文。', en: 'The headline stands right behind this text.' },
  headBefore: { zh: '标题排在正文之前，紧接本文。', en: 'The headline stands right before this text.' },
  headFar: { zh: '标题与正文不相邻，中间隔 {n} 篇，按内容配对。', en: 'The headline stands apart, {n} texts away; it was paired by what both say.' },
  headShares: { zh: '标题与正文都有：{words}。', en: 'Headline and text both have: {words}.' },
  headNone: { zh: '没有找到这篇的标题。', en: 'No headline was found for this text.' },
  headOrphan: { zh: '没有找到这条标题的正文。', en: 'No text was found for this headline.' },
  kicker: { zh: '标题首行较短，像栏目名或引题。', en: 'A short first line: a column’s name or a kicker.' },
  headline: { zh: '单独成行，没有句号，不合正文栏宽。', en: 'Lines of their own, without a full stop, not set to the column’s width.' },
  deck: { zh: '标题末行较长，像副题。', en: 'A longer last line: a deck.' },
  resumed: { zh: '正文被另一篇隔断，这里接续前文。', en: 'Another text interrupted this one; it goes on here.' },
  dateline: { zh: '以“讯”“电”一类电头开头。', en: 'It opens with a dateline.' },
  bylineEnd: { zh: '文末的人名。', en: 'A person’s name at the end of the text.' },
  bylineOwn: { zh: '单独成行的署名。', en: 'A by-line on a line of its own.' },
  bylineOpen: { zh: '电头后的括注署名。', en: 'A by-line in brackets at the opening.' },
  paragraphIndent: { zh: '上一行到句末，本行比栏宽约短两字（首行缩进）。', en: 'The line before ends a sentence, and this one is about two characters short: an indent.' },
  paragraphShort: { zh: '上一行没有排满，是段末行。', en: 'The line before is not full: a paragraph’s last line.' },
  paragraphFirst: { zh: '正文从这里开始。', en: 'The text begins here.' },
  paragraphDoubt: { zh: '这里分段还是接排，两种可能都说得通。', en: 'A paragraph may begin here or not; both make sense.' },
  subhead: { zh: '两段正文之间单独一行，前后栏宽相同：小标题。', en: 'One line between two stretches of the same column: a sub-heading.' },
  item: { zh: '以序号、问答或标签开头。', en: 'It opens with a number, a speaker or a label.' },
  row: { zh: '连续几行格式相同，像表格。', en: 'Several lines in a row of one form: a table.' },
  verse: { zh: '连续的短行，长短相近：诗行。', en: 'Short lines of much one length: verse.' },
  caption: { zh: '带有供图署名的说明文字。', en: 'A text with a picture credit.' },
  credit: { zh: '图片署名（摄、供图、资料图等）。', en: 'A picture credit.' },
  captionShares: { zh: '与该文都有：{words}。', en: 'It shares with that article: {words}.' },
  captionNear: { zh: '图片说明排在该文旁边。', en: 'The caption stands beside that article.' },
  captionFar: { zh: '与该文没有明显的共同词语。', en: 'It shares no telling words with that article.' },
  furniture: { zh: '版面固定内容（版次、日期、责编、电话等），不属于任何文章。', en: 'Furniture (folio, date, editors, telephone): it belongs to no article.' },
} satisfies Record<string, Sentence>;

export type Reason = keyof typeof R;

export const because = (reason: Reason): Said => ({ text: R[reason] });

export const becauseWords = (reason: 'headShares' | 'captionShares', words: readonly string[]): Said => ({ text: R[reason], data: { words: words.join('、') } });

export const becauseFar = (n: number): Said => ({ text: R.headFar, data: { n } });

/// A cost difference as a confidence: 0 is even odds.
export const confidenceOf = (margin: number): number => Math.round((1 / (1 + Math.exp(-Math.max(-6, Math.min(6, margin))))) * 1000) / 1000;
