import type { PlacedArticle, PlacedField } from '../review/fields';
import type { Finding } from '../rule/rule';

/// What is known of a page's findings, and the fields that they were found in.
export interface Checked {
  readonly fields: readonly PlacedArticle[];
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/// Findings of an earlier state of a page, brought to where their words stand now, until a new check says better. A field that reads as before keeps all of them, wherever it has got to; in
/// one that was changed those outside the change stay, and those that it touches go.
export function carryFindings({ fields: before, findings }: Checked, fields: readonly PlacedArticle[]): Checked {
  const byText = new Map<string, { article: string; field: PlacedField }>();
  const byPlace = new Map<string, PlacedField>();
  for (const article of fields) {
    for (const field of article.fields) {
      byPlace.set(`${article.id}/${field.where}`, field);
      byText.set(field.text, { article: article.id, field });
    }
  }
  const known = new Set(fields);
  const out = new Map<string, Finding[]>(fields.map(({ id }) => [id, []]));
  for (const article of before) {
    const own = findings.get(article.id) ?? [];
    // An article that is the same object has not changed.
    if (known.has(article)) {
      out.get(article.id)!.push(...own);
      continue;
    }
    const texts = new Map(article.fields.map((field) => [field.where, field.text]));
    for (const finding of own) {
      const was = texts.get(finding.where) ?? '';
      const same = byPlace.get(`${article.id}/${finding.where}`);
      if (same?.text === was) {
        out.get(article.id)!.push(finding);
        continue;
      }
      const moved = byText.get(was);
      if (moved) {
        out.get(moved.article)!.push({ ...finding, where: moved.field.where });
        continue;
      }
      const kept = same && shifted(finding, was, same.text);
      if (kept) out.get(article.id)!.push(kept);
    }
  }
  return { fields, findings: out };
}

/// The finding in a text that differs from its own in one stretch; undefined where that stretch touches it.
function shifted(finding: Finding, was: string, now: string): Finding | undefined {
  const least = Math.min(was.length, now.length);
  let head = 0;
  while (head < least && was.charCodeAt(head) === now.charCodeAt(head)) head++;
  if (finding.to <= head) return finding;
  let tail = 0;
  while (tail < least - head && was.charCodeAt(was.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) tail++;
  const shift = now.length - was.length;
  return finding.from >= was.length - tail ? { ...finding, from: finding.from + shift, to: finding.to + shift } : undefined;
}
