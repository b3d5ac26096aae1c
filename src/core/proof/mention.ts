import type { Span } from '../text/span';

/// A short quotation.
const QUOTED = /“([^“”]{1,6})”|《([^《》]{1,4})》/g;
/// What a text says that speaks of wordings: how they are written and read, and which is right.
const OF_WORDS = /[写读念误][作成为]|错写|误写|写法|读音|本字|通假|同音|字形|词典|字典|异形词|繁体|别字|错字|笔画|偏旁|“[^“”]{1,2}”(?:字|通“|同“)|一字之差|”(?:不是|还是|而非|不等于)“/;
/// How many short quotations such a text has at least.
const LEAST = 2;
const NONE: readonly Span[] = [];

/// The short quotations of a text that speaks of wordings, marks included, in order: what is wrong in them is mentioned, not used.
export function mentionsIn(text: string): readonly Span[] {
  if (!text.includes('”') || !OF_WORDS.test(text)) return NONE;
  const spans = Array.from(text.matchAll(QUOTED), (hit) => ({ from: hit.index, to: hit.index + hit[0].length }));
  return spans.length >= LEAST ? spans : NONE;
}
