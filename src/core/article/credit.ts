import { squeeze } from '../page/compact';
import { isBlankUnit } from '../text/blank';
import { isPlainName, isShortName, mayBeListed, mayBeVouchedName, readNames } from './names';

/// A picture's credit (`■ 某某 摄`, `（资料图）`, `某某/图`) at the end of a text.
export interface CreditFound {
  readonly from: number;
  readonly to: number;
  /// Whether its form leaves no doubt: a mark, brackets, or a word that only credits have.
  readonly sure: boolean;
}

const MARK = /[■□●◆▲▇姻]/;
const STOCK = /^(?:资料图片?|资料照片?|本报资料图?片?|档案图片?|网络图片?|视频截图|效果图|示意图|图片来源于?网络|均?为?资料图片?|图文无关|受访者供图|(?:采访|受访)(?:对象|单位|者)(?:供图|提供)|新华社(?:发|照片)|新华社记者)$/;
const MAKER = /^(.{2,30}?)[\s\u3000]*(?:[/／]?\s*(?:摄影报道|摄影|摄|绘图|绘|制图|图|供图|提供|画|作))(?:[（(][^（）()]{1,12}[）)])?$/u;
const ROLE = /^(?:本报|本刊|特约|见习|实习|首席|全媒体|融媒体|新华社)*(?:记者|通讯员|实习生|摄影|作者|学生)?[\s\u3000:：]*/u;

/// `office`: whether an office may be the maker, or only persons.
function isCreditText(text: string, marked: boolean, office = true): boolean {
  const shown = text.replace(/[\s\u3000]+/g, '');
  if (STOCK.test(shown)) return true;
  const maker = MAKER.exec(text);
  if (!maker) return false;
  const who = maker[1]!.replace(ROLE, '');
  // A camera's own words (拍摄, 航摄) have no maker.
  if (who === '' || (shown.endsWith('摄') && /[拍航抓偷]$/.test(who))) return false;
  if (readNames(who)) return true;
  // Between a reporter's post and the word stands nothing but a name, though it may read as one of a text.
  if (POSTED.test(text) && mayBeVouchedName(squeeze(who))) return true;
  if (!office) return false;
  // An office that gave the picture: 某某局供图, only where the form is sure.
  // …and behind a mark any name.
  return (marked ? /(?:供图|提供|摄|摄影|制图)$/ : /(?:供图|提供)$/).test(shown) && (marked ? MARKED_MAKER : OFFICE).test(squeeze(who));
}

const MARKED_MAKER = /^\p{Script=Han}{2,16}$/u;
/// No office begins with a word that leads to it (根据某某局提供的……).
const OFFICE = /^(?!根?据|[由按经为向对从在将该其这])\p{Script=Han}{3,16}$/u;

/// A reporter's post before the maker leaves no doubt, whatever word tells the work.
const POSTED = /^(?:本报|本刊|特约|见习|实习|首席|全媒体|融媒体|新华社)*(?:记者|通讯员)[\s\u3000]/u;

/// A maker whose blank was lost, behind a caption without a stop. A camera's own words (拍摄, 航摄) end with no name.
const GLUED = /(?<=^.{6,}\p{Script=Han})(\p{Script=Han}{2,3})摄$/u;

/// The characters that a stock credit, a maker's word or a bracket ends with: all other lines are told at once.
const CREDIT_END = new Set('图片照料络关供发者道影摄绘画作）)');

/// What can be a name before the word: behind a whole sentence it is one, whether or not a list has the family name. A camera's own words are none.
const UNLISTED = /^\p{Script=Han}{2,4}(?<![拍航抓偷])[\s\u3000]*摄(?:影)?(?:[（(][^（）()]{1,12}[）)])?$/u;
/// …and so is what stands alone before it, with an agency behind it or a family name.
const ALONE = /^(\p{Script=Han}{2,3})(?<![拍航抓偷])[\s\u3000]*摄影?([（(][^（）()]{2,12}[）)])?$/u;
/// A bracket behind the word: who gave the picture, not who made it.
const MADE_BEFORE = /[摄影图][\s\u3000]*$/;
/// Words that only credits end with, perhaps with the agency behind the maker.
const SURE = /(?:摄|供图|摄影|[/／]\s*图|资料(?:图片?|照片))(?:[（(][^（）()]{1,12}[）)])?$/u;

/// Who took the picture by its credit, mark and post left out, whatever the name is; null where none is named alone.
export function makerOf(credit: string): string | null {
  const text = credit.replace(MARK, '').trim();
  const who = /摄影?$/.test(text) ? MAKER.exec(text)?.[1]!.replace(ROLE, '').trim() : undefined;
  return who !== undefined && /^\p{Script=Han}{2,3}$/u.test(who) ? who : null;
}

/// The credit at the end of `text`; null if there is none.
export function trailingCredit(text: string): CreditFound | null {
  if (!CREDIT_END.has(text.at(-1)!)) return null;
  const tail = Math.max(0, text.length - 34);
  const bracket = /[（(]([^（）()]{2,28})[）)]$/u.exec(text.slice(tail));
  if (bracket && isCreditText(bracket[1]!.trim(), true)) {
    const whole = MADE_BEFORE.test(text.slice(0, tail + bracket.index)) ? creditBehind(text, tail, false) : null;
    return whole ?? { from: tail + bracket.index, to: text.length, sure: true };
  }
  for (let at = tail; at < text.length; at++) {
    const char = text[at]!;
    if (MARK.test(char)) {
      let from = at + 1;
      while (from < text.length && isBlankUnit(text.charCodeAt(from))) from++;
      if (isCreditText(text.slice(from), true)) return { from: at, to: text.length, sure: true };
    }
  }
  return creditBehind(text, tail, false) ?? creditBehind(text, tail, true) ?? gluedCredit(text);
}

/// The credit that stands behind a blank or a mark. What stands before a person's is the caption's end, and no part of an office's name.
function creditBehind(text: string, tail: number, office: boolean): CreditFound | null {
  if (!office && tail === 0 && isMakerAlone(text)) return { from: 0, to: text.length, sure: true };
  for (let at = tail; at < text.length; at++) {
    if (isBlankUnit(text.charCodeAt(at)) || (at > 0 && !isBlankUnit(text.charCodeAt(at - 1)) && !/[。！？；”）]/.test(text[at - 1]!))) continue;
    const tailed = text.slice(at);
    if (UNLISTED.test(tailed) && /[。！？][\s\u3000]*$/.test(text.slice(Math.max(0, at - 4), at))) return { from: at, to: text.length, sure: true };
    if (isCreditText(tailed, false, office)) return { from: at, to: text.length, sure: POSTED.test(tailed) || SURE.test(tailed) };
  }
  return null;
}

/// Whether a line is nothing but a maker and the word, whatever characters the given name has.
function isMakerAlone(text: string): boolean {
  const found = ALONE.exec(text);
  return found !== null && (found[2] === undefined ? mayBeListed(found[1]!) && mayBeVouchedName(found[1]!) : mayBeListed(found[1]!) || mayBeVouchedName(found[1]!));
}

/// A name that runs into the caption before it: of two that it can be, the longer one with a family name.
function gluedCredit(text: string): CreditFound | null {
  if (!GLUED.test(text)) return null;
  for (const length of [3, 2]) {
    const name = text.slice(-1 - length, -1);
    if (isPlainName(name) || (length === 2 && isShortName(name))) return { from: text.length - 1 - length, to: text.length, sure: false };
  }
  return null;
}
