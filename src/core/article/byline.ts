import { squeeze } from '../page/compact';
import { isBlankUnit, trimEnd } from '../text/blank';
import { mayBeListedName, mayBeVouchedName, readNames, splitRareNames, splitShortNames } from './names';
import { CharSet } from '../text/char-set';

/// How a by-line is recognised: `role` by a word such as 记者 or a mark, `bracket` by its brackets, `names` by names alone.
export type BylineForm = 'role' | 'bracket' | 'names';

export interface BylineFound {
  /// Where it begins in the text, its mark or bracket included.
  readonly from: number;
  readonly to: number;
  readonly form: BylineForm;
  readonly names: readonly string[];
}

const MARK = '[■□●◆▲★▇姻]';
const POST = '(?:(?:特约|特派|见习|实习|首席|资深|全媒体|融媒体|本报|本刊|本网|驻\\p{Script=Han}{2,6})[\\s\\u3000]*)*(?:记者|通讯员|实习生|评论员|撰稿人?|作者|摄影|文[/／]图|图[/／]文|图文|文图|采写|报道|整理)';
const TAIL = '(?:[/／]?(?:摄影报道|文[/／]图|图[/／]文|文[/／]摄|图文|文图|整理|报道|采写|编译)|[/／]文|[/／]?(?:文并摄|文并图))';
const ROLE = new RegExp(`^(?:${MARK}\\s*)?((?:本报讯\\s*)?${POST})[\\s\\u3000:：]*`, 'u');
/// Every word that tells a by-line has one of these; where none stands, only names alone can be one.
const HINT = /[记通实评撰作摄文图采报整编■□●◆▲★▇姻]/;
const AUTHOR_MARK = /^[■姻]/;
const OWN_POST = /^(?:[■姻]\s*)?本[报刊][\s\u3000]*(?:特约|见习|实习|首席)?(?:记者|通讯员)[\s\u3000]+/u;
const MARKED = new RegExp(`^${MARK}\\s*`, 'u');
const ROLE_INSIDE = new RegExp(`(?:^|[\\s\\u3000、，,])${POST}[\\s\\u3000:：]*`, 'gu');
const TAIL_END = new RegExp(`[\\s\\u3000]*${TAIL}$`, 'u');

/// What a by-line with a post begins with, or with its mark.
const ROLE_BEGINS = new CharSet('特见实首资全融本驻记通评撰作摄文图采报整■□●◆▲★▇姻');
const PARTS = new CharSet('、，,');
/// A name is no longer, nor is what may stand right behind the last.
const LONGEST_NAME = 4;
const LONGEST_TAIL = 5;

/// Whether the text begins with a word that is too long for a name: so does nearly every line.
function beginsLong(text: string): boolean {
  let at = 0;
  while (at < text.length && !PARTS.has(text.charCodeAt(at)) && !isBlankUnit(text.charCodeAt(at))) at++;
  return at > LONGEST_NAME + (at === text.length ? LONGEST_TAIL : 0);
}

/// Reads a whole text as a by-line; null if it is none.
export function readByline(text: string): BylineFound | null {
  if (text.length > 60) return null;
  const whole = { from: 0, to: text.length };
  const bracket = text[0] === '（' || text[0] === '(' ? /^[（(]\s*([^（）()]*?)\s*[）)]$/u.exec(text) : null;
  const inner = bracket ? bracket[1]! : text;
  if (!bracket && !ROLE_BEGINS.has(inner.charCodeAt(0)) && beginsLong(inner)) return null;
  const hinted = HINT.test(inner);
  const role = hinted ? ROLE.exec(inner) : null;
  const marked = hinted && MARKED.test(inner);
  const bare = hinted ? inner.replace(MARKED, '').replace(TAIL_END, '') : inner;
  const tailed = hinted && TAIL_END.test(inner);
  const names = readNames(hinted ? bare.replace(ROLE_INSIDE, ' ') : bare, role !== null);
  if (role && names) return { ...whole, form: 'role', names };
  // Behind 记者 in brackets stand names, also those that no list of family names has.
  if (role && bracket) {
    const rare = bare.replace(ROLE_INSIDE, ' ').split(/[\s\u3000、，,]+/).filter((token) => token !== '');
    if (rare.length > 0 && rare.every((token) => /^[\p{Script=Han}·]{2,6}$/u.test(token))) return { ...whole, form: 'role', names: rare };
  }
  if (bracket && !names && !role && inner.length >= 4 && inner.length <= 6) {
    const rare = splitShortNames(inner) ?? splitRareNames(inner);
    if (rare) return { ...whole, form: 'bracket', names: rare };
  }
  // Between a post of this paper and the line's end stands nothing but a name, though it may read as a word.
  if (!names && !bracket && OWN_POST.test(inner) && mayBeVouchedName(squeeze(inner.replace(OWN_POST, '')))) return { ...whole, form: 'role', names: [squeeze(inner.replace(OWN_POST, ''))] };
  // The mark that the page sets before authors vouches for a name with any given name.
  if (!names && !bracket && AUTHOR_MARK.test(inner) && mayBeListedName(bare.trim())) return { ...whole, form: 'role', names: [bare.trim()] };
  if (!names) return null;
  if (bracket) return names.length <= 4 ? { ...whole, form: 'bracket', names } : null;
  if (marked || tailed) return { ...whole, form: 'role', names };
  return { ...whole, form: 'names', names };
}

const SENTENCE_END = new CharSet('。！？…”’）》!?."');

/// The by-line behind the last sentence of a line (`。 刘记明`, `。（史宁）`, `。本报记者 某某`), blanks before it excluded; null if there is none.
/// `blank` tells whether a blank stands before it: without one, bare names are only a guess. `verse`: whether the text may be a poem's last line, which has no stop.
export function trailingByline(text: string, verse = true): (BylineFound & { readonly blank: boolean }) | null {
  const poem = verse && (text.endsWith('）') || text.endsWith(')')) ? VERSE_AUTHOR.exec(text) : null;
  const author = poem && readByline(poem[1]!);
  if (author) return { ...author, from: text.length - poem![1]!.length, to: text.length, blank: true };
  const tail = Math.max(0, text.length - 48);
  for (let at = text.length - 1; at > tail; at--) {
    const before = text.charCodeAt(at - 1);
    if (!SENTENCE_END.has(before) && !isBlankUnit(before)) continue;
    if (isBlankUnit(text.charCodeAt(at))) continue;
    const end = trimEnd(text, 0, at);
    if (end === 0 || !SENTENCE_END.has(text.charCodeAt(end - 1))) continue;
    const found = readByline(text.slice(at));
    if (found) return { ...found, from: at, to: text.length, blank: isBlankUnit(before) || found.form !== 'names' };
    // Only the stretch behind the last sentence end can be one.
    if (/[。！？!?]/.test(text[end - 1]!)) return null;
  }
  return null;
}

/// Names in brackets behind a verse, which has no full stop.
const VERSE_AUTHOR = /^[^。！？，；：]{2,14}?([（(][^（）()]{2,8}[）)])$/u;

/// Three characters in a row with blanks between.
const SPACED_OUT = /\p{Script=Han}[\s\u3000]+\p{Script=Han}[\s\u3000]+[\p{Script=Han}）)]/u;

/// A blank that came into the word.
const TORN_POST = /记[\s\u3000]+者/u;

/// Who stands behind the reporters: in a stretched line the blank before the word is lost among the others.
const SECOND_POST = /(?<=[^（(])(?:特约|见习|实习)?(?:通讯员|实习生|摄影)/u;

/// A stretched text drawn together: single blanks are the stretch's, wider ones stand between words.
const drawTogether = (text: string): string => text.replace(/[\s\u3000]+/g, (blank) => (blank.length > 1 ? ' ' : ''));

/// The bracketed by-line at the opening (`（记者 某某）`) when the text begins with one. Behind a dateline the names alone will do.
export function openingByline(text: string, behindDateline = false): BylineFound | null {
  const found = /^[（(][^（）()]{2,60}[）)]/u.exec(text);
  if (!found) return null;
  // A line stretched to the measure parts every character (（ 记 者 王 小 强 ）).
  const read = readByline(found[0].replace(TORN_POST, '记者')) ?? (SPACED_OUT.test(found[0]) ? (readByline(drawTogether(found[0])) ?? readByline(squeeze(found[0]).replace(SECOND_POST, ' $&'))) : null);
  return read && (read.form === 'role' || behindDateline) ? { ...read, from: 0, to: found[0].length } : null;
}
