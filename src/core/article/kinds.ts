import { CharSet } from '../text/char-set';
import type { Reading } from './readings';
import * as S from './signs';
import { W } from './weights';

/// Lines in brackets, and lines that name a source, an author or an address, are notes to a text.
const NOTE = /^[（(][^（）()]*[）)]$|^(?:数据来源|资料来源|来源|相关链接|链接|作者|注|备注|说明|附|地址|电话|信箱|邮箱|传真|网址|时间|地点)[:：]/;

/// A column's name or an occasion in brackets, over or under a headline; notes say who wrote what, and from where.
const COLUMN_ALONE = /^（(?!作者|本报|本文|记者|译者|图|据|摘|原载|来源|转载|附|注)\p{Script=Han}{2,14}）$/u;

/// A headline that ends with its column's name in brackets.
export const COLUMN = /[^。；]{4}（(?:[^（）。]|（[^（）]{1,3}）){2,16}）$/;

/// A comma that is not in brackets; extraction may have made it a narrow one.
const COMMA = /(?:，|(?<=\p{Script=Han}),)(?![^（）]*）)./u;

/// How reports begin and headlines do not: the reporter learnt it, or it was on a day of the month.
const REPORTS = /记者(?:日前|近日|昨[日天]|今[日天]|\d{1,2}日|[^，。]{0,4}从)|(?:近日|日前)，|\d日[，在以从向与应会]/;

/// A word that leads on to what is done, where or by what: the text goes on with the next line.
const LEADS_ON = /(?:[日月会报市县省]在|截至|关于|由于|位于|来自|根据|按照|随着|针对|[日月][以从向对将与把被由]|\d日)$/;

/// What such a line ends with.
const MAY_LEAD_ON = new CharSet('在至于自据照着对以从向将与把被由日');

/// What it costs that a headline ends with the line.
export const headEndCost = (line: Reading): number => (MAY_LEAD_ON.has(line.last) && LEADS_ON.test(line.shown) ? W.headHangs : 0);

/// An address of the net or of mail. It stands in texts, where a line often ends with it: what follows has no room left.
const ADDRESS = /www\.|https?:|[\w.-]@[\w-]|[a-z0-9-]\.(?:com|cn|net|org)/i;

const BEGINS_ADDRESS = /^(?:https?:|www\.|[\w.-]+@)/i;

/// A sound or a word that trails off, as somebody says it: a paragraph of its own.
const TRAILS_OFF = /^“[^“”]*——”$/;

const ANSWER = /^答[：:]/;
/// An interview's question behind its label.
const QUESTION = /^(?:问|Q\d{0,2})[：:]/;
const ANSWERS = '答'.charCodeAt(0), STOP = '。'.charCodeAt(0), CLOSES_ROUND = '）'.charCodeAt(0), OPENS_QUOTE = '“'.charCodeAt(0);
const SEMICOLON = new CharSet('；;');
const CRIES = new CharSet('？！…');
const CRIES_OR_DASH = new CharSet('？！—');
const OPENING_QUOTES = new CharSet('“"');
/// What a line begins with that explains a headline, or that tells what is in a picture.
const EXPLAINS = new CharSet('—记');
const PICTURES = new CharSet('（(图左右上下');
const LONGEST_HEAD = 120;
const HAN = /\p{Script=Han}/u;

const hasHan = (line: Reading): boolean => (line.signs & S.HAN) !== 0 || HAN.test(line.shown);

/// What it costs to hold a line for a line of a headline. `after` is the line behind it.
export function headCost(line: Reading, after: Reading | undefined): number {
  // No headline is that long, and looking for its marks would take long.
  if (line.length > LONGEST_HEAD) return W.headStop * 4;
  let cost: number = W.head;
  const { first, last } = line;
  if (line.trailing) cost += W.headStop * 2;
  else if (last === STOP) cost += W.headStop;
  else if (line.end === 'pause') cost += SEMICOLON.has(last) ? W.headStop : W.headPause;
  if (line.end === 'colon') cost += W.headColon;
  const stands = (signs: number): boolean => (line.signs & signs) !== 0;
  const column = last === CLOSES_ROUND && COLUMN.test(line.shown);
  if (stands(S.COMMA) && COMMA.test(line.shown)) cost += CRIES_OR_DASH.has(last) || column ? W.headComma / 3 : W.headComma;
  if (stands(S.COMMA) && (/，[^，：]+：/.test(line.shown) || /，[^，]+，/.test(line.shown))) cost += W.headSentence;
  if (line.letter || line.source || beginsCaption(line)) cost += W.headStop;
  if (line.stopInside) cost += W.headStop;
  else if (stands(S.CRY) && /[！？]”?[^！？”]/.test(line.shown)) cost += W.headCry;
  if ((stands(S.COMMA | S.DIGIT) || line.shown.includes('记者')) && REPORTS.test(line.shown)) cost += W.headReports;
  if (line.startsClosing) cost += W.headClosing;
  if (line.width > 22) cost += (line.width - 22) * W.headWide;
  if (line.width > 34) cost += (line.width - 34) * W.headLong;
  if (stands(S.COLON | S.OPENS_ROUND) && NOTE.test(line.shown)) cost += COLUMN_ALONE.test(line.shown) ? W.headNote / 3 : W.headNote;
  if (line.byline?.form === 'names') cost += W.headName;
  else if (column) cost += W.headColumn;
  // A question that is answered is an interview's.
  if (after && after.first === ANSWERS && ANSWER.test(after.shown)) cost += W.headStop;
  // Before an address that did not fit, a line of text is stretched as headlines are.
  const stretched = after !== undefined && (after.signs & S.LATIN) !== 0 && BEGINS_ADDRESS.test(after.shown);
  if (stretched) cost += W.headStop;
  if (line.spaced && !stretched) cost += W.headSpaced;
  if (CRIES.has(last)) cost += W.headQuestion;
  if (line.startsItem && /^[^：:]{1,3}[：:]/.test(line.shown)) cost += QUESTION.test(line.shown) ? W.headStop : W.headItem;
  if (line.opening && line.opening.opening.datelineEnd > 0) cost += W.headStop * 2;
  else if (line.opening) cost += W.headStop;
  if (line.credit?.sure || (first === OPENS_QUOTE && TRAILS_OFF.test(line.shown)) || (stands(S.LATIN | S.AT) && ADDRESS.test(line.shown))) cost += W.headStop;
  if (line.byline && line.byline.form !== 'names') cost += W.headStop;
  if (!hasHan(line)) cost += 1;
  return cost;
}

/// What it costs to hold a line for a whole paragraph: few end in a question or a cry outside of a quotation, headlines often do.
/// …and none but rows, items and parts of letters goes without a stop.
export function loneCost(line: Reading): number {
  if (line.letter !== null || line.source) return 0;
  if (line.end === 'open') return line.label || line.startsItem || line.trailing !== null || line.unset ? 0 : W.loneOpen;
  return CRIES.has(line.last) && !OPENING_QUOTES.has(line.first) ? W.loneCry : 0;
}

/// What it costs to hold a line for a paragraph's last: nothing stretches one. A date has as many blanks as a stretched line.
export const stretchedCost = (line: Reading): number => (line.spaced && (line.signs & S.DIGIT) === 0 ? W.stretchedLast : 0);

export function bylineCost(line: Reading): number {
  return line.byline ? W.byline[line.byline.form] : 14;
}

/// What it costs to hold a line for one of a caption's; that the last one has a credit is weighed apart.
export function captionCost(line: Reading): number {
  let cost: number = W.caption;
  if (line.opening) cost += W.headStop * 2;
  const text = line.credit ? line.length - line.text.slice(line.credit.from).replace(/\s/g, '').length : line.length;
  if (text > 0 && text < 5) cost += W.captionShort;
  if (line.byline && line.byline.form === 'role') cost += W.headStop;
  if (line.stopInside && !line.credit) cost += W.captionStopInside;
  // A line that explains the headline over it.
  if (EXPLAINS.has(line.first) && /^(?:——|记(?!者))/.test(line.shown)) cost += W.captionExplains;
  if (beginsCaption(line)) cost += W.captionBegins;
  return cost;
}

/// Whether a line says that it begins a caption.
export const beginsCaption = (line: Reading): boolean => PICTURES.has(line.first) && /^[（(]?(?:图为|左图|右图|上图|下图|图[①-⑨一二三四1-9])/.test(line.shown);

export function furnitureCost(line: Reading, edge: boolean): number {
  const cost = W.furniture[line.furniture];
  return edge && line.furniture !== 'no' ? cost + W.furnitureAtEdge : cost;
}

/// What a piece of furniture beside another one saves: sections' names and bare numbers are told by their company.
export function furnitureBeside(before: Reading, line: Reading): number {
  const sure = before.furniture === 'sure' || line.furniture === 'sure';
  if (before.furniture === 'sure' && line.furniture === 'sure') return 0;
  // A word behind the page's furniture may be the first headline's kicker.
  if (line.furniture === 'perhaps' && before.furniture === 'sure' && (line.signs & S.DIGIT) === 0) return W.furnitureBesideWord;
  return sure ? W.furnitureBeside : W.furnitureBeside / 3;
}

export function verseCost(line: Reading): number {
  let cost: number = W.verse;
  if (line.width > 12) cost += (line.width - 12) * W.verseWide;
  if ((line.signs & (S.DIGIT | S.LATIN | S.QUOTE | S.COLON)) !== 0) cost += W.verseMark;
  // A verse ends where its clause does.
  if ((line.signs & S.PAUSE) !== 0 && /[，。、；？！](?=[^”])./.test(line.shown)) cost += W.verseInside;
  if (!hasHan(line)) cost += W.headStop;
  if (line.startsClosing) cost += W.headClosing;
  if (line.opening || line.startsItem || line.trailing || line.letter || line.source || line.credit?.sure || beginsCaption(line) || (line.byline && line.byline.form !== 'names')) cost += W.headStop;
  return cost;
}

/// Lines of verse are much of one length, and seldom broken inside a word.
export function verseStep(before: Reading, line: Reading): number {
  return Math.min(W.verseUnevenMost, Math.abs(before.width - line.width)) * W.verseUneven + W.verseRunsOn[before.runsOn]!;
}
