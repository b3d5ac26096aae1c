/// A short quotation.
const QUOTED = /“([^“”]{1,6})”|《([^《》]{1,4})》/g;
/// What a text says that speaks of wordings: how they are written and read, and which is right.
const OF_WORDS = /[写读念误][作成为]|错写|误写|写法|读音|本字|通假|同音|字形|词典|字典|异形词|繁体|别字|错字|笔画|偏旁|“[^“”]{1,2}”(?:字|通“|同“)|一字之差|”(?:不是|还是|而非|不等于)“/;
/// How many short quotations such a text has at least.
const LEAST = 2;

/// Whether `[from, to)` lies in a short quotation of a text that speaks of wordings: there a wrong one is mentioned, not used.
export function isMention(text: string, from: number, to: number): boolean {
  if (!text.includes('”') || !OF_WORDS.test(text)) return false;
  let count = 0;
  let inside = false;
  for (const hit of text.matchAll(QUOTED)) {
    count++;
    if (hit.index <= from && to <= hit.index + hit[0].length) inside = true;
  }
  return inside && count >= LEAST;
}
