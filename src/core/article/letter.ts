import { squeeze } from '../page/compact';
import type { BrokenOpening } from './dateline';
import { isPersonName, readNames } from './names';
import { CharSet } from '../text/char-set';

/// What a line is to a letter: its greeting, the wish that it closes with, or who wrote it.
export type LetterLine = 'greeting' | 'wish' | 'signature';

const SALUTATION =
  /^(?:尊敬的|亲爱的|敬爱的)?\p{Script=Han}{2,10}(?:同志|先生|女士|老师|朋友|读者|师傅|叔叔|阿姨|爷爷|奶奶|大哥|大姐|爸爸|妈妈|同学|你好|您好|们|编辑部|报社)[们]?：$|^(?:本报)?编辑部?：$|^(?:尊敬的|亲爱的)?(?:各位|广大)\p{Script=Han}{1,10}：$|^(?:尊敬的|亲爱的)?老师：$/u;
/// 祝 alone begins headlines, too (祝贺, 祝融): a letter says whom it wishes well.
/// Whom a letter to the paper begins with, its text behind on the same line: so no other text begins.
const LETTER_OPENS = /^(?:尊敬的)?(?:本报)?编辑(?:部|同志|老师|先生|女士)(?:同志)?[：:]./u;
/// …and what a speech closes with.
const WISH = /^(?:谢谢(?:大家|各位)?[！!。]$|我就[讲说]这[些么多]|我的(?:发言|讲话|汇报)(?:完了|就到这里|到此结束)|此致|敬礼|致礼|祝好|此致敬礼|(?:顺[颂致祝]|谨[祝致]|敬[祝颂]|恭祝|祝(?:您|你|贵报|报社|编辑|大家|全家))[^，。；：]{1,10})[！!。]?$/u;
/// What notices close with, and letters to many: it stands on a line of its own, cries out as headlines do, and is none.
const CLOSES_NOTICE =
  /^(?:特此(?:通告|公告|声明|通知|更正|函告|启事|说明|致谢)|敬请(?:广大[^，。；：]{2,8})?(?:谅解|周知|关注|留意|期待|见谅|光临)|请?(?:互相|相互)转告|(?:衷心|再次|诚挚)?(?:感谢|谢谢)(?:您|你|大家|各位|广大)[^，。；：]{0,10}(?:理解|支持|配合|关注|关心|谅解|合作)(?:[与和、](?:理解|支持|配合|关注|合作))*)[！!。]?$/u;
/// What these begin with.
const LETTER_BEGINS = new CharSet('尊本编');
const WISH_BEGINS = new CharSet('我此敬致祝顺谨恭特请互相衷再诚感谢');
const LONGEST_SIGNATURE = 28;
const SENDERS = '(?:读者|居民|村民|市民|网友|业主|家长|学生|职工|乘客|观众|听众|用户|顾客)(?:代表)?';
const SENDER = new RegExp(`${SENDERS}$`);
/// The same with the blank lost between who the writer is and the name.
const SENDER_NAMED = new RegExp(`^${SENDERS}(\\p{Script=Han}{2,3})$`, 'u');
const NAME_BEHIND = /[（(]([^（）()]{2,12})[）)]$/;

/// Whether a letter to the paper begins with the line.
export const opensLetter = (shown: string): boolean => LETTER_BEGINS.has(shown.charCodeAt(0)) && LETTER_OPENS.test(shown);

/// Reads a line of a letter by its form; null if it can be none. A greeting may stand behind the opening of its report, a by-line behind the signature.
export function letterLine(text: string, shown: string, opening: BrokenOpening | null): LetterLine | null {
  if (shown.length > LONGEST_SIGNATURE && opening === null) return null;
  if (shown.endsWith('：') && SALUTATION.test(opening?.lines === 1 ? squeeze(text.slice(opening.opening.textFrom)) : shown)) return 'greeting';
  if (WISH_BEGINS.has(shown.charCodeAt(0)) && (WISH.test(shown) || CLOSES_NOTICE.test(shown))) return 'wish';
  return isSignature(text, shown) ? 'signature' : null;
}

/// The line that a letter ends with: who its writer is and from where, perhaps with a date (东坝村读者 某某 10月12日).
function isSignature(text: string, shown: string): boolean {
  if (shown.length > LONGEST_SIGNATURE) return false;
  // Its words stand apart, as a rule.
  if (shown.length === text.length) return isPersonName(SENDER_NAMED.exec(shown)?.[1] ?? '');
  const behind = NAME_BEHIND.exec(text.trim());
  const parts = joinDate(behind && readNames(behind[1]!, true) ? text.trim().slice(0, behind.index) : text).trim().split(/[\s\u3000]+/);
  const dated = /^(?:\d{4}年)?\d{1,2}月\d{1,2}日$/.test(parts.at(-1)!);
  if (dated) parts.pop();
  if (parts.length < 2 || parts.length > 4 || !isPersonName(parts.at(-1)!)) return false;
  if (dated) return true;
  const sender = parts.findIndex((part) => SENDER.test(part));
  return sender >= 0 && parts.slice(sender + 1).every((part) => isPersonName(part));
}

/// A date whose numbers were set apart: 2025 年 2 月 9 日.
const joinDate = (text: string): string => text.replace(/(?<=\d)[\s\u3000]+(?=[年月日])|(?<=[年月])[\s\u3000]+(?=\d)/g, '');
