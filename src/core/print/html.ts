import type { Language, Sentence } from '../text/say';

/// Pages made for printing: a whole HTML document without script or anything from elsewhere, A4, black on white.

export interface PrintPage {
  readonly title: string;
  readonly language: Language;
  /// HTML; everything in it has gone through `escapeHtml`.
  readonly body: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/// Text as it stands in HTML; line breaks and other control characters are made visible.
export function escapeHtml(text: string): string {
  return text.replace(/\r\n|\r|\n/g, '⏎').replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '·').replace(/[&<>"']/g, (char) => ESCAPES[char]!);
}

export const PRINT_STYLE = `@page { size: A4; margin: 16mm 14mm 18mm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; color: #555; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 10mm 8mm; max-width: 210mm; background: #fff; color: #111; font: 10.5pt/1.55 'Noto Serif CJK SC', 'Source Han Serif SC', 'Songti SC', SimSun, serif; }
html[lang='en'] body { font-family: 'Noto Serif', Georgia, 'Noto Serif CJK SC', 'Songti SC', serif; }
h1 { margin: 0 0 2mm; font-size: 16pt; line-height: 1.3; }
h2 { margin: 7mm 0 1.5mm; font-size: 12pt; line-height: 1.4; break-after: avoid; border-bottom: 0.6pt solid #111; }
h3 { margin: 3mm 0 1mm; font-size: 10.5pt; break-after: avoid; }
p { margin: 0 0 1.5mm; }
.quiet { color: #444; font-size: 9pt; }
table { width: 100%; margin: 1.5mm 0 3mm; border-collapse: collapse; font-size: 9pt; line-height: 1.4; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 0.8mm 1.4mm; border: 0.4pt solid #777; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { background: #eee; font-weight: 600; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.nowrap { white-space: nowrap; }
.change { width: 26%; }
del { text-decoration: line-through; }
ins { text-decoration: underline; }
.figures { display: flex; flex-wrap: wrap; gap: 2mm 8mm; margin: 2mm 0 3mm; }
.figures strong { display: block; font-size: 15pt; line-height: 1.2; }
.mono { font-family: 'Noto Sans Mono', Menlo, Consolas, monospace; font-size: 8pt; }
@media print { body { padding: 0; } }
`;

export function printDocument({ title, language, body }: PrintPage): string {
  return `<!doctype html>\n<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">\n<head>\n<meta charset="utf-8">\n<title>${escapeHtml(title)}</title>\n<style>\n${PRINT_STYLE}</style>\n</head>\n<body>\n${body}</body>\n</html>\n`;
}

/// The words of a sentence, ready to print.
export const words = (language: Language) => (sentence: Sentence, data: Readonly<Record<string, string | number>> = {}): string =>
  escapeHtml(sentence[language].replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole)));

/// What stood and what stands, marked without colour.
export function changeHtml(was: string, now: string | undefined, nothing: string): string {
  const old = was === '' ? '' : `<del lang="zh-CN">${escapeHtml(clip(was))}</del>`;
  if (now === undefined) return old;
  return now === '' && old === '' ? nothing : `${old}${now === '' ? '' : `${old && ' '}<ins lang="zh-CN">${escapeHtml(clip(now))}</ins>`}`;
}

const LONG = 60;
/// A long passage by its two ends: the table stays a table.
function clip(text: string): string {
  const chars = [...text];
  return chars.length <= LONG ? text : `${chars.slice(0, LONG - 15).join('')}……${chars.slice(-12).join('')}`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[], classes: readonly string[] = []): string {
  const cell = (tag: 'th' | 'td', text: string, i: number): string => `<${tag}${tag === 'th' ? ' scope="col"' : ''}${classes[i] ? ` class="${classes[i]}"` : ''}>${text}</${tag}>`;
  return `<table><thead><tr>${head.map((text, i) => cell('th', text, i)).join('')}</tr></thead><tbody>\n${rows.map((row) => `<tr>${row.map((text, i) => cell('td', text, i)).join('')}</tr>`).join('\n')}\n</tbody></table>\n`;
}

/// `2026-03-01 08:05 UTC`, from ISO 8601: the record names one clock.
export const clock = (at: string): string => escapeHtml(at === '' ? '' : `${at.slice(0, 16).replace('T', ' ')} UTC`);
