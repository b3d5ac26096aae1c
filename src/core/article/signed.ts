import { squeeze } from '../page/compact';
import { isBlankUnit } from '../text/blank';
import { makerOf } from './credit';
import { mayBeName, mayBePenName, mayBeVouchedName, splitNames } from './names';
import { NOTHING, STOP_INSIDE, type Reading, type Readings } from './readings';
import { ENDS_SENTENCE, OPENS_ROUND } from './signs';

/// What can be one name or two behind the last sentence of a text, whether or not a list has the family name.
const UNLISTED = /[。！？…”’）][\s\u3000]+((?:\p{Script=Han}{2,3}|\p{Script=Han}[\s\u3000]\p{Script=Han})(?:[\s\u3000]+\p{Script=Han}{2,3})?)$/u;
/// The same on a line of its own, which it has where the text's last line was full.
const ALONE = /^(?:\p{Script=Han}{2,3}|\p{Script=Han}[\s\u3000]+\p{Script=Han})$/u;
/// Two names whose blank was lost, behind the last sentence or on a line of their own.
const GLUED = /(?:^|[。！？…”’）][\s\u3000]*)(\p{Script=Han}{5,6})$/u;
/// One name in brackets alone on its line, behind a text; what else stands there so says what the text is, or that it goes on.
const BRACKETED_ALONE = /^[（(](?!\p{Script=Han}*[评论谈图注续略完摘转载讯版刊栏集篇章节辑]|资料|链接|广告)(\p{Script=Han}{2,3})[）)]$/u;
/// The same in brackets behind the last sentence.
const GLUED_IN_BRACKETS = /[。！？…”’][\s\u3000]*([（(](\p{Script=Han}{4,6})[）)])$/u;
/// So many texts of a page end with their author's name for it to be the page's habit.
const HABIT = 2;

/// A name found by its place: whether behind a sentence on its line or alone on it.
interface Signed {
  readonly i: number;
  readonly name: string;
  readonly names: readonly string[];
  readonly alone: boolean;
}

/// On a page that prints authors' names behind its texts, rare names are known by their place alone, where they stand nowhere else on the page, as the words of a text do. Who made one of its
/// pictures is known by the picture's credit.
export function signAll(readings: Readings, texts: readonly string[]): void {
  signMakers(readings, texts);
  signBracketed(readings, texts);
  let named = 0;
  let bracketed = 0;
  for (let i = 0; i < readings.length && (named < HABIT || bracketed < HABIT); i++) {
    if (readings.rareOf(i) === NOTHING) continue;
    if (isSigned(readings.at(i), readings.get(i - 1))) named++;
    else if (readings.at(i).trailing?.form === 'bracket') bracketed++;
  }
  if (named < HABIT && bracketed < HABIT) return;
  const signed = texts.flatMap((text, i): Signed[] => {
    const reading = readings.at(i);
    if (reading.trailing || reading.letter || reading.credit?.sure || (i + 1 < readings.length && readings.rareOf(i + 1).restOfByline !== null)) return [];
    const enclosed = bracketed < HABIT || (reading.signs & OPENS_ROUND) === 0 ? null : GLUED_IN_BRACKETS.exec(text);
    const both = enclosed && splitNames(enclosed[2]!);
    if (both) return [{ i, name: enclosed[1]!, names: both, alone: false }];
    if (named < HABIT) return [];
    // Without a blank and the end of a sentence nothing stands behind one; a headline that is spaced out has blanks everywhere.
    const behind = reading.length < text.length && !reading.spaced && (reading.signs & ENDS_SENTENCE) !== 0 ? UNLISTED.exec(text)?.[1] : undefined;
    if (behind !== undefined) return [{ i, name: behind, names: /^.[\s\u3000].$/u.test(behind) ? [squeeze(behind)] : behind.split(/[\s\u3000]+/), alone: false }];
    const glued = GLUED.exec(text)?.[1];
    const pair = glued === undefined ? null : splitNames(glued);
    if (pair && (glued !== text || (endsText(readings.get(i - 1)) && readings.get(i + 1)))) return [{ i, name: glued!, names: pair, alone: glued === text }];
    if (reading.length > LONGEST) return [];
    const { shown } = reading;
    return !reading.byline && ALONE.test(text.trim()) && endsText(readings.get(i - 1)) && readings.get(i + 1) && (mayBeName(shown) || (mayBePenName(shown) && readings.width[i + 1]! > VERSE)) ? [{ i, name: shown, names: [shown], alone: true }] : [];
  });
  if (signed.length === 0) return;
  const lines = linesWith(new Set(signed.flatMap(({ names }) => names)), texts);
  for (const { i, name, names, alone } of signed) {
    if (names.some((one) => lines.get(one) === SEVERAL)) continue;
    if (alone) {
      sign(readings, i, texts[i]!, names);
      continue;
    }
    signBehind(readings, i, texts[i]!, name, names);
  }
}

/// Says of what stands behind the line's last sentence that it is a name, or several.
function signBehind(readings: Readings, i: number, text: string, name: string, names: readonly string[]): void {
  const from = text.length - name.length;
  readings.setRare(i, { ...readings.rareOf(i), trailing: { from, to: text.length, form: 'names', names } });
  readings.setEnd(i, 'sentence');
  readings.mark(i, STOP_INSIDE, squeeze(text.slice(0, from)).slice(0, -1).includes('。'));
}

const LONGEST = 3;

/// A name alone on its line, behind a whole text or before one, or behind a text's last sentence, is its author's where a picture's credit on the page has the same: who writes takes pictures, too.
function signMakers(readings: Readings, texts: readonly string[]): void {
  let makers: Set<string> | null = null;
  for (let i = 0; i < readings.length; i++) {
    const { credit } = readings.rareOf(i);
    const maker = credit?.sure ? makerOf(texts[i]!.slice(credit.from)) : null;
    if (maker !== null) (makers ??= new Set()).add(maker);
  }
  if (!makers) return;
  for (let i = 0; i < readings.length; i++) {
    const length = readings.lengthOf(i, i + 1);
    if (length <= LONGEST) {
      if (!readings.rareOf(i).byline && makers.has(readings.textOf(i, i + 1))) sign(readings, i, texts[i]!, [readings.textOf(i, i + 1)]);
      continue;
    }
    if ((readings.signs[i]! & ENDS_SENTENCE) === 0 || !hasWordBehind(texts[i]!)) continue;
    const reading = readings.at(i);
    if (reading.trailing || reading.credit || reading.spaced) continue;
    const name = UNLISTED.exec(texts[i]!)?.[1];
    if (name !== undefined && makers.has(name)) signBehind(readings, i, texts[i]!, name, [name]);
  }
}

/// Whether a blank stands before the last two or three characters.
const hasWordBehind = (text: string): boolean => isBlankUnit(text.charCodeAt(text.length - 3)) || isBlankUnit(text.charCodeAt(text.length - 4));

/// A name in brackets alone on its line, right behind a whole text, is its author's, whether or not a list has the family name.
function signBracketed(readings: Readings, texts: readonly string[]): void {
  for (let i = 1; i < readings.length; i++) {
    if (readings.lengthOf(i, i + 1) > LONGEST + 2 || (readings.signs[i]! & OPENS_ROUND) === 0 || readings.rareOf(i) !== NOTHING) continue;
    const name = BRACKETED_ALONE.exec(texts[i]!)?.[1];
    if (name !== undefined && mayBeVouchedName(name) && endsText(readings.at(i - 1))) readings.setRare(i, { ...NOTHING, byline: { from: 0, to: texts[i]!.length, form: 'bracket', names: [name] } });
  }
}

/// Says of a whole line that it is an author's name, or several.
const sign = (readings: Readings, i: number, text: string, names: readonly string[]): void => readings.setRare(i, { ...readings.rareOf(i), byline: { from: 0, to: text.length, form: 'names', names } });

/// A line that is no wider may be a poem's first, and what stands before it the poem's title.
const VERSE = 8;

/// Whether a text may end with the line, and has no author yet.
const endsText = (line: Reading | undefined): boolean => line !== undefined && line.end === 'sentence' && !line.trailing && !line.byline && !line.letter && !line.credit?.sure;

/// Whether an author's name stands behind a text here, at the end of its last line or on the next.
const isSigned = (line: Reading, before: Reading | undefined): boolean => line.trailing?.form === 'names' || (line.byline?.form === 'names' && endsText(before));

const SEVERAL = -1;

/// The line in which each of the words stands, or `SEVERAL`: in one pass over the page, however many words there are.
function linesWith(words: ReadonlySet<string>, texts: readonly string[]): Map<string, number> {
  const out = new Map<string, number>();
  const firsts = new Set([...words].map((word) => word.charCodeAt(0)));
  const lengths = [...new Set([...words].map((word) => word.length))];
  texts.forEach((text, i) => {
    for (let at = 0; at < text.length; at++) {
      if (!firsts.has(text.charCodeAt(at))) continue;
      for (const length of lengths) {
        const word = text.slice(at, at + length);
        if (words.has(word)) out.set(word, (out.get(word) ?? i) === i ? i : SEVERAL);
      }
    }
  });
  return out;
}
