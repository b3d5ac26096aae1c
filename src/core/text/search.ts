/// Searching a page's text as a person reads it: blanks and line breaks count for nothing, nor do capitals and the width of Latin letters and signs.

interface Folded {
  readonly text: string;
  /// The place in the original of each UTF-16 unit of `text`, and its end behind the last.
  readonly at: readonly number[];
}

const BLANK = /[\s\u200b\ufeff]/;

function fold(text: string): Folded {
  const out: string[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text[i]!;
    if (BLANK.test(unit)) continue;
    const code = text.charCodeAt(i);
    const half = code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : unit;
    const lower = half.toLowerCase();
    // A capital whose small letter is longer stays: places must keep their count.
    out.push(lower.length === 1 ? lower : half);
    at.push(i);
  }
  at.push(text.length);
  return { text: out.join(''), at };
}

/// The places `[from, to)` where `query` stands in `text`, from the start on, at most `limit` and none overlapping. A query of nothing but blanks stands nowhere.
export function searchText(text: string, query: string, limit: number): { from: number; to: number }[] {
  const wanted = fold(query).text;
  const found: { from: number; to: number }[] = [];
  if (wanted === '') return found;
  const folded = fold(text);
  for (let i = folded.text.indexOf(wanted); i >= 0 && found.length < limit; i = folded.text.indexOf(wanted, i + wanted.length)) {
    found.push({ from: folded.at[i]!, to: folded.at[i + wanted.length - 1]! + 1 });
  }
  return found;
}
