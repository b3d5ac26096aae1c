import type { Role } from '../text/role';
import { isHan } from '../page/width';
import type { Reading, Readings } from './readings';
import { greatest } from '../text/extremes';

/// A headline's lines with their roles: those that one word or bracket runs through are one part.
export interface HeadPart {
  readonly role: Extract<Role, 'kicker' | 'headline' | 'deck'>;
  readonly lines: readonly number[];
}

/// What a line ends with that explains the headline over it.
export const ENDS_DECK = /(?:见闻|调查|纪实|观察|侧记|综述)$/;

const SHORT_KICKER = 8;
const PAIRS: readonly (readonly [string, string])[] = [['“', '”'], ['‘', '’'], ['（', '）'], ['《', '》'], ['「', '」']];

/// Whether the line break between two headline lines falls inside a word, a quotation or a bracket.
export function breaksInside(before: string, after: string): boolean {
  for (const [open, close] of PAIRS) if (before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close)) return true;
  return /^[的了，、：；！？”’）》]/.test(after);
}

/// Tells kicker, headline and deck. With no type sizes, length and wording must do: a short first line over others is a kicker, a long last line that explains a deck.
export function headParts(lines: Readings, own: readonly number[]): HeadPart[] {
  const groups: number[][] = [];
  for (const i of own) {
    const last = groups.at(-1);
    if (last && breaksInside(last.map((k) => lines.at(k).shown).join(''), lines.at(i).shown)) last.push(i);
    else groups.push([i]);
  }
  const widths = groups.map((group) => group.reduce((sum, k) => sum + lines.at(k).width, 0));
  const kicker = groups.length > 1 && isKicker(lines.at(groups[0]![0]!), widths, groups.length);
  const main = kicker ? 1 : 0;
  const deckFrom = deckStart(lines, groups, widths, main);
  return groups.map((group, g) => ({ role: g < main ? 'kicker' : g >= deckFrom ? 'deck' : 'headline', lines: group }));
}

/// What names of places and bodies end with: such a line is the subject of the sentence that the next one goes on with, no column's name and no headline of its own.
const SUBJECT = /(?:[省市区县旗镇乡村州岛港湾]|公司|集团|企业|[院校厅部委局办所站队团厂社会]|政府|法院|中心|学校|大学|中学|小学|医院|银行|协会|委员会|党工委|管委会|开发区|示范区|产业园|考察团|一行)$/;

function isKicker(first: Reading, widths: readonly number[], count: number): boolean {
  if (SUBJECT.test(first.shown)) return false;
  const plain = [...first.shown].every((char) => isHan(char) || char === '·');
  return plain && first.shown.length <= SHORT_KICKER && (count > 2 || widths[0]! < widths[1]! * 0.6);
}

function deckStart(lines: Readings, groups: readonly (readonly number[])[], widths: readonly number[], main: number): number {
  const last = groups.length - 1;
  if (last <= main) return groups.length;
  // One sentence over two or more lines has no deck: its subject stands alone in the line before.
  if (SUBJECT.test(lines.at(groups[last - 1]!.at(-1)!).shown)) return groups.length;
  const longest = widths[last]! > 1.15 * greatest(widths.slice(main, last));
  const explains = /^(?:记|访|读|来自|——)/.test(lines.at(groups[last]![0]!).shown) || ENDS_DECK.test(lines.at(groups[last]!.at(-1)!).shown);
  // Of two lines alone neither can be told by its length: both are the headline.
  return (longest && groups.length > 2) || explains ? last : groups.length;
}
