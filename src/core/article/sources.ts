import { SOURCE, type Readings } from './readings';

const CLOSES_QUOTE = new Set(['”', '"', '』', '」']);
/// Who said it, behind what was said.
const NAMES_SOURCE = /^——[^，。！？]{2}/;
/// By how many em lines of one measure differ.
const UNLIKE = 1.5;

/// In columns of quotations, each is followed by who said it, behind a dash and on lines of its own, without a stop: it is a paragraph, and no headline.
export function markSources(page: Readings): void {
  for (let i = 1; i < page.length; i++) {
    if (page.shown.charCodeAt(page.starts[i]!) !== DASH || !CLOSES_QUOTE.has(page.shown[page.starts[i]! - 1]!)) continue;
    const line = page.at(i);
    if (line.end === 'sentence' || !NAMES_SOURCE.test(line.shown)) continue;
    page.mark(i, SOURCE);
    // It goes on where it fills its line, and no other quotation follows.
    const next = page.get(i + 1);
    const full = Math.max(line.width, page.width[i - 1]!, page.width[i + 2] ?? 0);
    if (next && next.end === 'open' && line.end === 'open' && next.width < full && line.width + UNLIKE > full - INDENT && !OPENS.test(next.shown) && (i + 2 >= page.length || OPENS.test(page.textOf(i + 2, i + 3)))) page.mark(i + 1, SOURCE);
  }
}

const DASH = '—'.charCodeAt(0);
const OPENS = /^[“——]/;
const INDENT = 2;
