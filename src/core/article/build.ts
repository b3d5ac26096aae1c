import { fillsMeasure } from '../page/measure';
import { LIKELY } from './layout';
import type { ArticleLayout, Part, Piece } from './layout';
import type { HeadGiven } from './assemble';
import { isBriefs } from './blocks';
import type { CaptionDraft } from './captions';
import { trailingCredit, type CreditFound } from './credit';
import { headParts } from './headline';
import type { Labels } from './labels';
import { cutByline, cutOpening, wholePiece } from './pieces';
import type { Readings } from './readings';
import { because, becauseFar, becauseWords, confidenceOf, type Reason } from './reasons';
import type { Seat } from './seat';
import { sharedStrings } from './shared';
import type { Role } from '../text/role';
import type { Said } from '../text/say';

/// What building needs of the page.
export interface Page {
  readonly source: string;
  readonly readings: Readings;
  readonly labels: Labels;
}

/// An article with what the assembly gave it: its headline, and its stretches of text in reading order.
export interface ArticleDraft {
  readonly head: HeadGiven | null;
  /// The odds that both are right, as a logarithm.
  readonly sure: number;
  readonly seats: readonly Seat[];
}

export interface Built {
  readonly layout: ArticleLayout;
  /// Where the article's text begins.
  readonly at: number;
  readonly text: string;
  readonly lines: ReadonlySet<number>;
}

/// A part that is still being put together.
interface Draft {
  role: Role;
  readonly pieces: Piece[];
  confidence: number;
  why: readonly Said[];
}

const whole = (page: Page, line: number): Piece => wholePiece(page.readings.lines, line);

/// Builds an article's parts: headline, by-line under it, dateline, body, by-line at the end.
export function buildArticle(page: Page, draft: ArticleDraft): Built {
  const { readings } = page;
  const head = draft.head ? headDrafts(page, draft.head.lines, confidenceOf(draft.sure)) : [];
  const opening: Draft[] = [];
  const body: Draft[] = [];
  const ending: Draft[] = [];
  const own = new Set<number>(draft.head?.lines ?? []);
  const lead = draft.seats[0]!.bodies[0]!;
  const cut = cutOpening(readings, lead.from, lead.to);
  if (cut && cut.dateline.length > 0) opening.push({ role: 'dateline', pieces: [...cut.dateline], confidence: 0.95, why: [because('dateline')] });
  if (cut && cut.byline.length > 0) opening.push({ role: 'byline', pieces: [...cut.byline], confidence: 0.95, why: [because('bylineOpen')] });
  const textFrom = cut?.textFrom ?? 0;
  draft.seats.forEach((seat, s) => {
    for (const { line, atEnd } of seat.bylines) {
      own.add(line);
      (atEnd ? ending : opening).push(single('byline', whole(page, line), 0.9, 'bylineOwn'));
    }
    seat.bodies.forEach((block, b) => {
      const resumed = s > 0 && b === 0 && seat.seam === null;
      const first = s === 0 && b === 0;
      if (b > 0) for (const line of seat.subheads) if (line < block.from && line >= seat.bodies[b - 1]!.to) {
        const before = body.at(-1);
        // One that fills its line goes on in the next.
        if (own.has(line - 1) && before?.role === 'subhead' && fillsMeasure(readings.width[line - 1]!, block.measure)) before.pieces.push(whole(page, line));
        else body.push(single('subhead', whole(page, line), 0.8, 'subhead'));
        own.add(line);
      }
      // Whether the article ends with this block, so that an author may stand behind its last sentence.
      const last = (seat.closing || s === draft.seats.length - 1) && b === seat.bodies.length - 1 && !seat.bylines.some((one) => one.atEnd) && !isBriefs(readings, block);
      block.units.forEach((unit, u) => {
        const goesOn = u === 0 && (s > 0 || b > 0) && continues(page, body.at(-1), unit.from);
        const part: Draft = goesOn ? body.at(-1)! : unitDraft(page, unit.from, unit.to, unit.verse, u === 0 ? 4 : unit.margin, resumed && u === 0);
        if (!goesOn) body.push(part);
        for (let i = unit.from; i < unit.to; i++) {
          own.add(i);
          const piece = whole(page, i);
          const from = first && piece.from < textFrom ? Math.min(textFrom, piece.to) : piece.from;
          const rest = last && i === block.to - 1 ? readings.at(i).restOfByline : null;
          // The whole line goes on with the by-line that the line before began.
          if (rest !== null && ending.length > 0 && unit.from < i) {
            ending.at(-1)!.pieces.push(piece);
            continue;
          }
          const before = last && i === block.to - 2 ? readings.get(i + 1) : undefined;
          const ends = last && (i === block.to - 1 || typeof before?.restOfByline === 'number');
          const to = (ends ? cutByline(readings.at(i), before, from) : null) ?? piece.to;
          if (to > from) part.pieces.push({ from, to });
          if (to < piece.to) ending.push(single('byline', { from: to, to: piece.to }, 0.9, 'bylineEnd'));
        }
      });
    });
  });
  const parts = [...head, ...opening, ...body.filter((part) => part.pieces.length > 0), ...ending];
  const first = body.find((part) => part.pieces.length > 0) ?? parts[0]!;
  const at = opening.reduce((least, part) => Math.min(least, part.pieces[0]!.from), first.pieces[0]!.from);
  const text = [...own].sort((x, y) => x - y).map((i) => readings.at(i).shown).join('');
  return { layout: { id: `a${first.pieces[0]!.from}`, parts, ...together(page, draft, body) }, at, text, lines: own };
}

/// Whether a stretch of text goes on in mid-paragraph from what came before it.
function continues(page: Page, last: Draft | undefined, line: number): boolean {
  // A paragraph that was nothing but an opening has no text to go on from.
  const end = last?.role === 'paragraph' ? last.pieces.at(-1) : undefined;
  if (!end) return false;
  const { labels } = page;
  if (labels.kind(line) !== 'body') return false;
  if (!labels.first(line)) return true;
  const before = page.readings.at(page.readings.lines.at(end.to - 1));
  const reading = page.readings.at(line);
  return (before.end === 'open' || before.end === 'pause') && before.trailing === null && reading.width > (labels.measure(line) ?? 0) - 1 && !reading.startsItem;
}

/// Nine verses in ten that are read are verses.
const VERSE = 0.88;

function unitDraft(page: Page, from: number, to: number, verse: boolean, margin: number, resumed: boolean): Draft {
  const first = page.readings.at(from);
  const near = page.readings.get(to);
  const before = page.readings.get(from - 1);
  const row = first.cells || to - from <= 2 && first.label && ((near?.label ?? false) || (before?.label ?? false)) && hasCells(page, from, to);
  const role: Role = verse ? 'verse' : row ? 'row' : first.startsItem ? 'item' : 'paragraph';
  const why: Said[] = [];
  if (resumed) why.push(because('resumed'));
  if (role !== 'paragraph') why.push(because(role === 'verse' ? 'verse' : role === 'row' ? 'row' : 'item'));
  else if (margin < 1) why.push(because('paragraphDoubt'));
  else if (margin >= 4 || !before) why.push(because('paragraphFirst'));
  else why.push(because(before.end === 'sentence' ? 'paragraphIndent' : 'paragraphShort'));
  return { role, pieces: [], confidence: verse ? VERSE : confidenceOf(margin), why };
}

/// Whether blanks part the words of a row: one that opens a report, that runs on to the end of a sentence or to a semicolon, or has no blank between words, is set as text is.
function hasCells(page: Page, from: number, to: number): boolean {
  if (page.readings.at(from).opening || /[。？！…；;]$/.test(page.readings.at(to - 1).shown)) return false;
  for (let i = from; i < to; i++) if (/\p{Script=Han}[\s\u3000]+\p{Script=Han}/u.test(page.readings.at(i).text)) return true;
  return false;
}

const single = (role: Role, piece: Piece, confidence: number, reason: Reason): Draft => ({ role, pieces: [piece], confidence, why: [because(reason)] });

function headDrafts(page: Page, own: readonly number[], confidence: number): Draft[] {
  return headParts(page.readings, own).map(({ role, lines }) => ({ role, pieces: lines.map((line) => whole(page, line)), confidence, why: [because(role as Reason)] }));
}

function together(page: Page, draft: ArticleDraft, body: readonly Draft[]): { confidence: number; why: Said[] } {
  const why: Said[] = [];
  let confidence: number = LIKELY;
  if (draft.head) {
    const { place, far, lines } = draft.head;
    why.push(far > 0 ? becauseFar(far) : because(place === 'after' ? 'headAfter' : 'headBefore'));
    const text = body.flatMap((part) => part.pieces.map((piece) => page.source.slice(piece.from, piece.to))).join('').replace(/\s+/g, '');
    const words = sharedStrings(lines.map((i) => page.readings.at(i).shown).join('\n'), text, (word) => word.length);
    if (words.length > 0) why.push(becauseWords('headShares', words));
    confidence = confidenceOf(draft.sure);
  } else why.push(because('headNone'));
  if (draft.seats.some((seat, s) => s > 0 && seat.seam === null)) {
    why.push(because('resumed'));
    confidence = Math.min(confidence, 0.75);
  }
  return { confidence, why };
}

/// An article of a headline that found no text, or of a by-line alone.
export function buildAlone(page: Page, own: readonly number[], role: 'headline' | 'byline'): Built {
  const parts = role === 'headline' ? headDrafts(page, own, 0.4) : own.map((line) => single('byline', whole(page, line), 0.4, 'bylineOwn'));
  const at = parts[0]!.pieces[0]!.from;
  return {
    layout: { id: `a${at}`, parts, confidence: 0.3, why: [because('headOrphan')] },
    at, text: own.map((i) => page.readings.at(i).shown).join('\n'), lines: new Set(own),
  };
}

/// The credit that begins on the line before the last, behind the caption's stop or with a mark, and whose rest by itself would pass for a shorter one.
function tornCredit(joined: string, last: number): CreditFound | null {
  const found = trailingCredit(joined);
  return found?.sure && found.from > 0 && found.from < last && (/[。！？”）][\s\u3000]*$/.test(joined.slice(0, found.from)) || CREDIT_MARK.test(joined[found.from]!)) ? found : null;
}

const CREDIT_MARK = /[■□●◆▲▇姻]/;

/// The credit that the last line is, the whole of it: joined to a caption without a stop it would be a part of that.
function creditAlone(last: string, end: number): CreditFound | null {
  const own = trailingCredit(last);
  return own?.from === 0 && own.sure ? { ...own, from: end - last.length, to: end } : null;
}

/// A caption's parts: its text, and its credit with the mark before it, which may begin on the line before the last.
export function buildCaption(page: Page, from: number, to: number): CaptionDraft {
  const joined = Array.from({ length: to - from }, (_, k) => page.readings.lines.text(from + k)).join('');
  const last = page.readings.lines.text(to - 1);
  const found = tornCredit(joined, joined.length - last.length) ?? creditAlone(last, joined.length) ?? trailingCredit(joined);
  let start = 0;
  const text: Piece[] = [];
  const credit: Piece[] = [];
  for (let i = from; i < to; i++) {
    const piece = whole(page, i);
    const line = page.readings.at(i);
    const inside = (found?.from ?? joined.length) - start;
    start += line.text.length;
    if (inside >= line.text.length) text.push(piece);
    else if (inside <= 0) credit.push(piece);
    else {
      text.push({ from: piece.from, to: line.from + inside });
      credit.push({ from: line.from + inside, to: piece.to });
    }
  }
  const parts: Part[] = [];
  if (text.length > 0) parts.push({ role: 'caption', pieces: text, confidence: 0.9, why: [because('caption')] });
  if (credit.length > 0) parts.push({ role: 'credit', pieces: credit, confidence: 0.95, why: [because('credit')] });
  const at = parts[0]!.pieces[0]!.from;
  return { id: `c${at}`, text: text.map((piece) => page.source.slice(piece.from, piece.to)).join('').replace(/\s+/g, ''), parts, from, to };
}

export function furniturePart(piece: Piece, confidence = 0.9): Part {
  return { role: 'furniture', pieces: [piece], confidence, why: [because('furniture')] };
}
