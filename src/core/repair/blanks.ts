import { isBlankUnit, trimEnd, trimStart } from '../text/blank';
import { kindAt, kindBefore } from '../text/chars';
import type { CharKind } from '../text/chars';
import type { Role } from '../text/role';
import type { Span } from '../text/span';
import { overlaps } from '../text/span';

/// A run of blanks and what stands beside it.
export interface BlankRun extends Span {
  readonly left: CharKind;
  readonly right: CharKind;
}

/// The runs of blanks in a text, in order. Those of the text that was asked for last are remembered: rules look at one field one after the other.
export function blankRuns(text: string): readonly BlankRun[] {
  if (text === lastText) return lastRuns;
  const runs: BlankRun[] = [];
  for (let from = 0; from < text.length; from++) {
    if (!isBlankUnit(text.charCodeAt(from))) continue;
    const to = trimStart(text, from, text.length);
    runs.push({ from, to, left: kindBefore(text, from), right: kindAt(text, to) });
    from = to;
  }
  lastText = text;
  lastRuns = runs;
  lastStray = undefined;
  return runs;
}

let lastText = '';
let lastRuns: readonly BlankRun[] = [];
let lastStray: { readonly role: Role; readonly runs: readonly BlankRun[] } | undefined;

/// How long the opening and the tail of a text can be in which names stand with blanks between them.
const EDGE = 60;

/// The opening of a report: `某某报讯`, `新华社某地7月1日电`, with the reporters' names in brackets behind it.
const LEAD = /^\s*(?:\p{Script=Han}{1,10}[讯电]|[\p{Script=Han}\d\s]{2,20}日(?:专)?电)\s*(?:（[^（）]{2,30}）)?\s+/u;
/// Names in brackets, said to be names: `（记者 某某 通讯员 某某）`.
const NAMED = /（\s*(?:本报|特约|见习|实习|首席)*(?:记者|通讯员|作者|实习生|文|图)[^（）]{0,40}）/gu;
/// `问 ……` and `答 ……` set apart from what is said.
const SPEAKER = /^\s*[问答]\s+/u;
const NAME = String.raw`(?:\p{Script=Han}{2,4}|\p{Script=Han}\s\p{Script=Han})`;
/// Authors' names behind the last sentence.
const SIGNED = new RegExp(String.raw`(?<=[。！？…][”’）]{0,2})\s+(?:[^\p{L}\p{N}\s]\s*)?${NAME}(?:\s+${NAME})*\s*$`, 'u');
/// A list of names or entries set with blanks between them: three behind a colon, or four. It ends where a clause does and has no function words: a
/// line that is stretched to its measure has blanks anywhere.
const LIST = /(?:(?<=：)\s*\p{Script=Han}{2,4}(?:\s+\p{Script=Han}{2,4}){2,}|(?<=^|[\s，。；、])[^\P{Script=Han}的了着把被就都也]{2,4}(?:\s+[^\P{Script=Han}的了着把被就都也]{2,4}){3,})(?=\s*$|[，。；、])/gu;
/// A paragraph that is the signature of a letter: who its writer is and the name, or two such words and a date. Blanks within the date are none of its.
const SIGNATURE = new RegExp(
  String.raw`^(?:\p{Script=Han}{0,10}(?:读者|居民|村民|市民|网友|业主|家长|学生|职工|乘客|观众|听众|用户|顾客)\s+${NAME}(?:\s+\d|$)|\p{Script=Han}{2,12}\s+${NAME}\s+\d)`, 'u',
);
const DATED = /\d[\d\s年月]*日$/;
/// The credit of a picture: `■ 某某 摄`, `某某/图`, `本报记者 某某 某某 摄`, `资料图`.
const CREDIT = new RegExp(
  String.raw`(?:\s+|(?<=[。！？”’）》]))(?:[■□●◆▲]\s*)?[（(]?\s*(?:(?:本报|特约)?(?:记者|通讯员)\s*)?(?:${NAME}[\s、]*){0,4}[/\s]*(?:摄影?(?:报道)?|[供制绘]?图|资料图片?|图片)\s*[）)]?\s*$`, 'u',
);

/// Where the credit of a caption or the names behind a paragraph begin, or -1.
export function creditOrNames(text: string, role: Role): number {
  const tail = (role === 'caption' ? CREDIT : SIGNED).exec(text.slice(-EDGE));
  if (!tail) return -1;
  return Math.max(0, text.length - EDGE) + tail.index + tail[0].length - tail[0].trimStart().length;
}

/// No signature has more UTF-16 units before its first blank.
const LONGEST_SENDER = 24;

/// A name as these patterns have it, in UTF-16 units.
const LONGEST_NAME = 8;

/// What a signature needs, so that few texts are asked by their pattern (compiling one costs what asking thousands does): its first blank early, and then no more than a name before a digit or the end.
function maySign(text: string, runs: readonly BlankRun[]): boolean {
  if (runs[0]!.from > LONGEST_SENDER) return false;
  const isSoon = (at: number): boolean => at - runs[0]!.to <= LONGEST_NAME;
  return isSoon(text.length) || [runs[1], runs[2]].some((run) => run?.right === 'digit' && isSoon(run.from));
}

/// Whether two blanks stand as those around a word in a list.
function holdsShortWord(runs: readonly BlankRun[]): boolean {
  for (let i = 1; i < runs.length; i++) {
    const before = runs[i - 1]!;
    const behind = runs[i]!;
    if (behind.from - before.to <= LONGEST_NAME && before.left === 'han' && before.right === 'han' && behind.left === 'han' && behind.right === 'han') return true;
  }
  return false;
}

/// Whether the last that is visible is a mark, as behind nearly every paragraph: then no name is.
const endsInMark = (text: string): boolean => kindBefore(text, trimEnd(text, 0, text.length)) === 'mark';

/// The stretches of a text whose blanks are printed ones: between a dateline and its report, between names, before and within a credit.
export function printedBlanks(text: string, role: Role): Span[] {
  const out: Span[] = [];
  const runs = blankRuns(text);
  if (runs.length === 0) return out;
  if (role === 'paragraph' || role === 'item') {
    if (runs[0]!.from < EDGE) {
      const start = text.slice(0, EDGE);
      const lead = LEAD.exec(start) ?? SPEAKER.exec(start);
      if (lead) out.push({ from: 0, to: lead[0].length });
    }
    const signed = maySign(text, runs) ? SIGNATURE.exec(text) : null;
    if (signed && (signed[0].length === text.length || DATED.test(text.slice(signed[0].length - 1)))) out.push({ from: 0, to: signed[0].length });
    if (holdsShortWord(runs)) for (const hit of text.matchAll(LIST)) out.push({ from: hit.index, to: hit.index + hit[0].length });
  }
  if (text.includes('（')) for (const hit of text.matchAll(NAMED)) out.push({ from: hit.index, to: hit.index + hit[0].length });
  if (role === 'caption' || runs.at(-1)!.to > text.length - EDGE) {
    const tail = role === 'caption' ? CREDIT.exec(text.slice(-EDGE)) : endsInMark(text) ? null : SIGNED.exec(text.slice(-EDGE));
    if (tail) out.push({ from: Math.max(0, text.length - EDGE) + tail.index, to: text.length });
  }
  return out.length < 2 ? out : out.sort((a, b) => a.from - b.from);
}

/// The runs of blanks that no printed stretch explains.
export function strayBlanks(text: string, role: Role): readonly BlankRun[] {
  const runs = blankRuns(text);
  if (runs.length === 0) return runs;
  if (lastStray?.role === role) return lastStray.runs;
  const stray: BlankRun[] = [];
  let printed: Span[] | undefined;
  let i = 0;
  for (const run of runs) {
    if (run.left === 'none' || run.right === 'none') continue;
    printed ??= printedBlanks(text, role);
    while (i < printed.length && printed[i]!.to <= run.from) i++;
    if (!printed[i] || !overlaps(printed[i]!, run)) stray.push(run);
  }
  lastStray = { role, runs: stray };
  return stray;
}
