import { CLOSERS, OPENERS } from '../../text/chars';
import type { ArticleFields, Report } from '../../rule/rule';
import type { ProofArticleRule } from '../rule';

const LATIN = /[A-Za-z0-9]/;
/// An item number with only the closing half: `1）`, `一）`.
const ITEM = /(?:^|[。；：，\s])(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2}|[a-zA-Z])$/;

/// What is said, its last mark, and who said it. Group 1 ends before that mark.
const SAID = /^([^“”]{4,120}?)[。！？](?=[^“”。！？，：]{2,26}(?:说|说道|表示|感慨|告诉记者|回忆)[。，])/;
/// A phrase in quotes, up to the mark that follows it.
const PHRASE = /^[^“”，。；！？]{2,16}(?=[，。；])/;

/// By UTF-16 unit: the kind and 1 of an opener, less than 0 for the closer of that kind, 0 for all else.
const MARKS = new Int8Array(0x10000);
for (let kind = 0; kind < OPENERS.length; kind++) {
  MARKS[OPENERS.charCodeAt(kind)] = kind + 1;
  MARKS[CLOSERS.charCodeAt(kind)] = -kind - 1;
}

interface Open {
  readonly at: number;
  readonly kind: number;
}

/// The length of a name in quotation marks, and what stands behind one.
const LONGEST_NAME = 16;
const BEHIND = /[，。；、！？的）]/;
const PAUSE = /[，。；：！？]/;
const QUOTES = '“‘';

/// What stands unpaired in one text: closers without an opener, openers left open, and openers that were to close.
function unpaired(text: string): { readonly closers: readonly Open[]; readonly openers: readonly Open[]; readonly turned: readonly Open[] } {
  const turned: Open[] = [];
  const stack: Open[] = [];
  const closers: Open[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Han characters and Latin letters, nearly the whole of a text, are no marks.
    if ((unit >= 0x3020 && unit < 0xff00) || unit < 0x2018) continue;
    const mark = MARKS[unit]!;
    if (mark === 0) continue;
    const char = text[at]!;
    if (char === '’' && LATIN.test(text[at - 1] ?? '')) continue;
    if (mark > 0) {
      // A quotation mark within the quotation that the same mark opened, before the clause's end: it was to close it.
      const top = stack.at(-1);
      if (QUOTES.includes(char) && top?.kind === mark - 1 && at - top.at <= LONGEST_NAME && BEHIND.test(text[at + 1] ?? '。') && !PAUSE.test(text.slice(top.at, at))) {
        stack.pop();
        turned.push({ at, kind: mark - 1 });
      } else stack.push({ at, kind: mark - 1 });
      continue;
    }
    const kind = -mark - 1;
    let match = stack.length - 1;
    while (match >= 0 && stack[match]!.kind !== kind) match--;
    // An opener of another kind above the match is left open there; it is reported as such.
    if (match >= 0) stack.splice(match, 1);
    else if (char !== '）' || !ITEM.test(text.slice(Math.max(0, at - 3), at))) closers.push({ at, kind });
  }
  return { closers, openers: stack, turned };
}

/// No half of a bracket is looked for further off.
const LONGEST_BRACKET = 200;

/// Whether the other half of a bracket or of quotation marks stands there in half width: that is a fault of width, told elsewhere.
const closedInHalf = (text: string, at: number): boolean => closes(text, at, '（', /^[^（）()]*\)/) || closes(text, at, '“', /^[^“”"]{1,40}"/);
const openedInHalf = (text: string, at: number): boolean => opens(text, at, '）', /\([^（）()]*$/) || opens(text, at, '”', /"[^“”"]{1,40}$/);
const closes = (text: string, at: number, mark: string, half: RegExp): boolean => text[at] === mark && half.test(text.slice(at + 1, at + LONGEST_BRACKET));
const opens = (text: string, at: number, mark: string, half: RegExp): boolean => text[at] === mark && half.test(text.slice(Math.max(0, at - LONGEST_BRACKET), at));

/// The mark at which a quotation that is never closed must have ended, if the text leaves little doubt: before the words of who said it, behind a short phrase in quotes, at the last stop before the
/// next quotation, or, of speech behind a colon that no other quotation follows, at the paragraph's end.
function endOfQuote(text: string, open: number): number | undefined {
  const rest = text.slice(open + 1);
  const next = rest.search(/[“”]/);
  if (next >= 0) {
    const stop = rest[next] === '“' ? lastStop(rest.slice(0, next)) : -1;
    return stop < 0 ? undefined : open + 1 + stop;
  }
  const said = SAID.exec(rest);
  if (said && (open === 0 || /[。！？：]/.test(text[open - 1]!))) return open + 1 + said[1]!.length;
  const phrase = PHRASE.exec(rest);
  if (phrase && /[\u4e00-\u9fff]/.test(text[open - 1] ?? '')) return open + 1 + phrase[0].length;
  return /[：。！？]/.test(text[open - 1] ?? '') && /[。！？]$/.test(text) && rest.length <= LONGEST_SPEECH ? text.length - 1 : undefined;
}

/// Behind a name or title that another place of the article has between both marks.
function endOfNamed(fields: ArticleFields['fields'], text: string, { at, kind }: Open): number | undefined {
  const [mark, other] = [OPENERS[kind]!, CLOSERS[kind]!];
  if (mark !== '“' && mark !== '《') return undefined;
  for (const field of fields) {
    for (let from = field.text.indexOf(mark); from >= 0; from = field.text.indexOf(mark, from + 1)) {
      const close = field.text.indexOf(other, from);
      const name = close < 0 ? '' : field.text.slice(from + 1, close);
      const end = at + 1 + name.length;
      if (name.length > 1 && name.length <= LONGEST_NAME && text.startsWith(name, at + 1) && end < text.length && text[end] !== other) return end;
    }
  }
  return undefined;
}

/// One opener and one closer that are no pair: `（…】`, an outer closer for the inner one, `”…“`.
function mismatched(text: string, closers: readonly Open[], openers: readonly Open[]): Report | undefined {
  const [open, close] = [openers[0], closers[0]];
  if (!open || !close || openers.length > 1 || closers.length > 1) return undefined;
  const data = { mark: OPENERS[open.kind]!, other: CLOSERS[open.kind]! };
  if (close.at < open.at) {
    const within = text.slice(close.at + 1, open.at);
    return open.kind === close.kind && QUOTES.includes(data.mark) && within.length <= LONGEST_NAME && within.length > 0 && !PAUSE.test(within)
      ? { from: close.at, to: open.at + 1, fixes: [`${data.mark}${within}${data.other}`], message: 'opener', data } : undefined;
  }
  // ‘…”…”: the first of the two closed the quotation around it.
  const inner = data.mark === '‘' && CLOSERS[close.kind] === '”' ? text.indexOf('”', open.at) : close.at;
  return text.slice(open.at, inner).length <= LONGEST_PAIR && !/[。！？“]/.test(text.slice(open.at + 1, inner)) ? { from: inner, to: inner + 1, fixes: [data.other], message: 'opener', data } : undefined;
}

/// Characters between two marks that were meant for a pair.
const LONGEST_PAIR = 60;

/// Where a bracket, a title or a quotation within a quotation that is never closed must have ended: at the first mark behind it; of a title with what kind of document it is, right behind that.
function endOfInner(text: string, { at, kind }: Open): number | undefined {
  if (!INNER.includes(OPENERS[kind]!)) return undefined;
  const inner = /^[^，。；：！？“”‘’（）《》]{1,40}/.exec(text.slice(at + 1))?.[0];
  if (inner === undefined) return undefined;
  const document = OPENERS[kind] === '《' ? DOCUMENT.exec(inner) : null;
  // A list in quotes may go on behind its first mark, and nothing tells where what is bracketed ends without one.
  const end = at + 1 + (document ? document[0].length : inner.length);
  return end < text.length && (document || /[，。；]/.test(text[end]!)) ? end : undefined;
}

/// Other marks hold whole speeches as well.
const INNER = '‘（《〈';
const DOCUMENT = /^关于.*?的(?:通知|意见|办法|方案|规定|决定|条例|报告|公告|通告|函|批复|议案)(?!书)/;

/// Where a quotation that is only closed must have begun, if it is whole sentences: behind the stop or the colon before its last one.
function startOfQuote(text: string, at: number): number | undefined {
  if (!/[。！？]/.test(text[at - 1] ?? '')) return undefined;
  const before = text.slice(0, at - 1);
  const stop = Math.max(...[...'。！？：'].map((mark) => before.lastIndexOf(mark)));
  return stop >= 0 && !/[“”]/.test(before.slice(stop + 1)) && /[\u4e00-\u9fff]/.test(text[stop + 1] ?? '') ? stop + 1 : undefined;
}

/// The last mark in a text that ends a sentence or a clause of the same weight; less than 0 for none.
const lastStop = (text: string): number => Math.max(...[...'。！？；'].map((mark) => text.lastIndexOf(mark)));

/// Longer than this, somebody else may be speaking at a paragraph's end.
const LONGEST_SPEECH = 120;

export const unpairedMark: ProofArticleRule = {
  name: 'unpaired-mark', class: 'punctuation', severity: 'C', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '引号、括号、书名号只有一半', en: 'Half of a pair of quotation marks, brackets or title marks' },
    why: { zh: '这些标号成对使用，缺一半就不知道引到哪里；长引文逐段只用前引号的除外', en: 'These marks come in pairs; a long quotation may open each of its paragraphs without closing them' },
    instead: { zh: '补上另一半，或删去多余的一半', en: 'Supply the other half, or drop this one' },
    source: 'GB/T 15834-2011 4.8, 4.9, 4.15',
  },
  messages: {
    closer: { zh: '“{mark}”前面没有与它成对的“{other}”', en: '{mark} has no {other} before it' },
    opener: { zh: '“{mark}”后面没有与它成对的“{other}”', en: '{mark} has no {other} behind it' },
  },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    const quoteGoesOn = (index: number): boolean => {
      const next = fields[index + 1];
      return next?.role === 'paragraph' && next.text.startsWith('“');
    };
    let carried = false;
    for (const [index, { text, where, role }] of fields.entries()) {
      const { closers, openers, turned } = unpaired(text);
      for (const { at, kind } of turned) yield { where, from: at, to: at + 1, fixes: [CLOSERS[kind]!], message: 'opener', data: { mark: OPENERS[kind]!, other: CLOSERS[kind]! } };
      const from = carried;
      carried = role === 'paragraph' && openers.some((open) => OPENERS[open.kind] === '“') && quoteGoesOn(index);
      const twin = openers.length === 2 && closers.length === 0 && openers[0]!.kind === openers[1]!.kind;
      const reversed = closers.length === 2 && openers.length === 0 && closers[0]!.kind === closers[1]!.kind;
      const pair = mismatched(text, closers, openers);
      if (pair) {
        yield { ...pair, where, related: [{ where, from: openers[0]!.at, to: openers[0]!.at + 1 }] };
        continue;
      }
      for (const [i, { at, kind }] of closers.entries()) {
        const mark = CLOSERS[kind]!;
        if ((from && mark === '”' && i === 0) || openedInHalf(text, at)) continue;
        const data = { mark, other: OPENERS[kind]! };
        if (reversed && i === 0) yield { where, from: at, to: at + 1, fixes: [OPENERS[kind]!], message: 'closer', data };
        else if (!reversed) {
          const start = closers.length === 1 && openers.length === 0 && mark === '”' ? startOfQuote(text, at) : undefined;
          if (start !== undefined) yield { where, from: start, to: start + 1, fixes: [`“${text[start]!}`], message: 'closer', data, related: [{ where, from: at, to: at + 1 }] };
          else yield { where, from: at, to: at + 1, fixes: [], message: 'closer', data, trust: 'none' };
        }
      }
      for (const [i, { at, kind }] of openers.entries()) {
        const mark = OPENERS[kind]!;
        if ((mark === '“' && carried) || closedInHalf(text, at)) continue;
        const data = { mark, other: CLOSERS[kind]! };
        const end = openers.length > 1 || closers.length > 0 ? undefined : endOfNamed(fields, text, { at, kind }) ?? (mark === '“' ? endOfQuote(text, at) : endOfInner(text, { at, kind }));
        const ending = end === undefined ? '' : text[end]!;
        if (end !== undefined) yield { where, from: end, to: end + 1, fixes: [mark === '“' && /[。！？]/.test(ending) ? `${ending}”` : `${data.other}${ending}`], message: 'opener', data, related: [{ where, from: at, to: at + 1 }] };
        else if (twin && i === 1) yield { where, from: at, to: at + 1, fixes: [CLOSERS[kind]!], message: 'opener', data };
        else if (!twin) yield { where, from: at, to: at + 1, fixes: [], message: 'opener', data, trust: 'none' };
      }
    }
  },
};
