import { Text } from '@codemirror/state';
import { lastAtMost } from '../../core/text/span';

/// A stretch of the raw text that the editor shows with another length: `[rawFrom, rawTo)` stands as `[docFrom, docTo)`.
interface Fold {
  readonly rawFrom: number;
  readonly rawTo: number;
  readonly docFrom: number;
  readonly docTo: number;
}

/// What the editor holds in the place of line breaks inside a part. It is drawn as a small sign.
const BREAK_CHAR = '⏎';

/// A text as an editor holds it, with the exact way back. An editor knows one kind of line break of length one; the raw text has three, and in the re-flowed
/// view most of them are no line ends at all. Offsets of the raw text and of the editor's document are therefore never the same thing.
export class ShownText {
  readonly doc: Text;
  /// Document offsets of the line breaks that are shown as marks, rising.
  readonly marks: readonly number[];
  private readonly folds: readonly Fold[];

  /// `shown` has LF line breaks only; `folds` and `marks` say how it came of `raw`.
  constructor(readonly raw: string, shown: string, folds: readonly Fold[], marks: readonly number[]) {
    this.doc = Text.of(shown.split('\n'));
    this.folds = folds;
    this.marks = marks;
  }

  /// The raw text line by line. Where a border (a raw offset) does not stand behind a line break, one is shown that the raw text does not have.
  static plain(raw: string, borders: readonly number[] = []): ShownText {
    if (borders.length === 0 && !raw.includes('\r')) return new ShownText(raw, raw, [], []);
    const builder = new Builder(raw);
    let from = 0;
    for (const to of [...borders, raw.length]) {
      if (to < from) continue;
      builder.lines(from, to);
      if (to < raw.length && to > 0 && !isBreak(raw, to - 1)) builder.fold(to, to, '\n');
      from = to;
    }
    return builder.done();
  }

  /// The raw text with a line for each stretch between two borders; every run of line breaks inside one is a single mark.
  static reflowed(raw: string, borders: readonly number[]): ShownText {
    const builder = new Builder(raw);
    let from = 0;
    for (const to of [...borders, raw.length]) {
      if (to < from) continue;
      builder.flow(from, to, to < raw.length && to > 0);
      from = to;
    }
    return builder.done();
  }

  /// The document offset of a raw offset. Inside a fold it is the fold's start (`bias` -1) or its end (1).
  toDoc(raw: number, bias: -1 | 1 = -1): number {
    let index = lastAtMost(this.folds, raw, (f) => f.rawFrom);
    // A shown line end that stands for nothing may lie before another fold at the same place.
    while (bias < 0 && index > 0 && this.folds[index - 1]!.rawFrom === raw) index--;
    const fold = this.folds[index];
    if (!fold) return raw;
    if (raw >= fold.rawTo && (raw > fold.rawFrom || bias > 0)) return fold.docTo + raw - fold.rawTo;
    return raw === fold.rawFrom || bias < 0 ? fold.docFrom : fold.docTo;
  }

  /// The raw offset of a document offset.
  toRaw(doc: number): number {
    const fold = this.folds[lastAtMost(this.folds, doc, (f) => f.docFrom)];
    if (!fold) return doc;
    return doc === fold.docFrom ? fold.rawFrom : fold.rawTo + doc - fold.docTo;
  }

  /// The raw characters that a range of the document stands for.
  rawSlice(from: number, to: number): string {
    return this.raw.slice(this.toRaw(from), this.toRaw(to));
  }
}

const isBreak = (text: string, at: number): boolean => text[at] === '\n' || text[at] === '\r';
/// A line break with all blank lines behind it.
const BREAK_RUN = /[\r\n](?:[\s\u200b]*[\r\n])?/g;

class Builder {
  private readonly out: string[] = [];
  private readonly folds: Fold[] = [];
  private readonly marks: number[] = [];
  private length = 0;

  constructor(private readonly raw: string) {}

  private keep(from: number, to: number): void {
    if (from === to) return;
    this.out.push(this.raw.slice(from, to));
    this.length += to - from;
  }

  fold(from: number, to: number, shown: string): void {
    if (to - from !== shown.length) this.folds.push({ rawFrom: from, rawTo: to, docFrom: this.length, docTo: this.length + shown.length });
    this.out.push(shown);
    this.length += shown.length;
  }

  lines(from: number, to: number): void {
    const text = this.raw.slice(from, to);
    let at = 0;
    for (const { 0: run, index } of text.matchAll(/\r\n?|\n/g)) {
      this.keep(from + at, from + index);
      at = index + run.length;
      this.fold(from + index, from + at, '\n');
    }
    this.keep(from + at, to);
  }

  flow(from: number, to: number, ends: boolean): void {
    const text = this.raw.slice(from, to);
    const end = text.trimEnd().length;
    let at = 0;
    let ended = !ends;
    for (const { 0: run, index } of text.matchAll(BREAK_RUN)) {
      this.keep(from + at, from + index);
      at = index + run.length;
      if (!ended && index >= end) {
        ended = true;
        // The line has to end where its stretch does, blanks behind the last line break included.
        this.fold(from + index, to, '\n');
        return;
      }
      this.marks.push(this.length);
      this.fold(from + index, from + at, BREAK_CHAR);
    }
    this.keep(from + at, to);
    if (!ended) this.fold(to, to, '\n');
  }

  done(): ShownText {
    return new ShownText(this.raw, this.out.join(''), this.folds, this.marks);
  }
}
