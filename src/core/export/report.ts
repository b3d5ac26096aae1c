import { CAPTION_ROLES } from '../text/role';
import { lineNumber } from '../text/lines';
import { say } from '../text/say';
import type { ArticleDocument, Patch } from '../review/document';
import { changesOf, visible, type ChangeRow } from './changes';
import { CHARACTERS, withSigns } from './characters';
import { blocksOf } from './copy';
import { htmlPage, htmlText } from './html';
import { documentsOf, type Exporter, type ExportFacts, type ExportInput, type ExportScope } from './input';
import { paperOf, titleOf } from './story';

const WORDS = {
  title: { zh: '改动报告', en: 'Report of changes' },
  page: { zh: '版面', en: 'Page' }, at: { zh: '制表', en: 'Made' }, by: { zh: '制表人', en: 'By' }, source: { zh: '原稿 SHA-256', en: 'Source, SHA-256' }, version: { zh: '校样', en: 'Galley' },
  counts: { zh: '文字 {text} 处 · 版式 {layout} 处 · 待决 {open} 处 · 移动 {moved} 处', en: '{text} text · {layout} layout · {open} open · {moved} moved' },
  n: { zh: '序号', en: 'No.' }, line: { zh: '原文行', en: 'Line' }, change: { zh: '改动', en: 'Change' }, reason: { zh: '原因 · 规则', en: 'Reason, rule' }, who: { zh: '处理', en: 'Standing' },
  layout: { zh: '版式改动', en: 'Layout changes' }, kind: { zh: '规则', en: 'Rule' }, count: { zh: '处数', en: 'Count' }, moved: { zh: '移动的部分', en: 'Moved' }, none: { zh: '没有文字改动。', en: 'No change of words.' },
  legend: { zh: '删去的加删除线，添入的加下划线；␣ 半角空格，□ 全角空格，⏎ 换行，⇥ 制表符。', en: 'What goes is struck, what comes is underlined; ␣ blank, □ full-width blank, ⏎ line break, ⇥ tab.' },
  caption: { zh: '图片说明', en: 'Caption' }, from: { zh: '原第 {line} 行', en: 'was line {line}' }, nothing: { zh: '（无标题）', en: '(no headline)' },
} as const;

const STYLE = `
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font: 9pt "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; color: #555; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 180mm; padding: 8mm 0; color: #111; background: #fff; font: 10pt/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "Heiti SC", sans-serif; }
h1 { margin: 0 0 2mm; font-size: 17pt; }
h2 { margin: 9mm 0 1mm; padding-top: 3mm; border-top: 1.5pt solid #111; font-size: 13pt; line-height: 1.4; break-after: avoid; }
h3 { margin: 5mm 0 1mm; font-size: 10.5pt; break-after: avoid; }
.facts { display: grid; grid-template-columns: auto 1fr auto 1fr; gap: 0 4mm; margin: 0; font-size: 9pt; }
.facts dt { color: #555; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
.facts .wide { grid-column: 2 / 5; }
.counts, .legend { margin: 0 0 2mm; color: #444; font-size: 9pt; break-after: avoid; }
.legend { margin-top: 3mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; font-size: 9pt; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th { text-align: left; font-weight: 600; border-bottom: 0.8pt solid #111; }
th, td { padding: 1mm 1.5mm; vertical-align: top; overflow-wrap: anywhere; }
td { border-bottom: 0.4pt solid #bbb; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.c-n { width: 11mm; } .c-line { width: 15mm; } .c-who { width: 34mm; } .c-count { width: 18mm; } .c-kind { width: 42mm; }
.words { font-family: "Noto Serif CJK SC", "Songti SC", SimSun, serif; font-size: 10pt; }
del { color: #8a1c12; background: #fbeceb; }
ins { color: #0b4a2f; background: #e8f4ec; text-underline-offset: 2pt; }
.rule { color: #555; font-size: 8pt; }
.open td { background: #fff6e0; }
@media print { body { max-width: none; padding: 0; } del, ins, .open td { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;

/// A time as it is read in print: minutes, UTC said.
const shortTime = (at: string): string => `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;

/// The end of a long quotation is left out; the CSV has it whole.
const LONGEST = 160;
const quote = (text: string): string => {
  const chars = [...visible(text)];
  return chars.length > LONGEST ? `${chars.slice(0, LONGEST).join('')}…` : chars.join('');
};

class Report {
  constructor(private readonly desk: ExportInput, private readonly scope: ExportScope, private readonly facts: ExportFacts) {}

  private word(name: keyof typeof WORDS, data: Record<string, string | number> = {}): string {
    return htmlText(say({ text: WORDS[name], data }, this.facts.language));
  }

  whole(): string {
    const { facts, scope } = this;
    const title = say(WORDS.title, facts.language);
    const row = (name: keyof typeof WORDS, text: string, wide = ''): string => `<dt>${this.word(name)}</dt><dd${wide}>${htmlText(withSigns(text))}</dd>`;
    return htmlPage(facts.language === 'zh' ? 'zh-CN' : 'en', `${scope.page.replace(/\.txt$/i, '')} ${title}`, STYLE, `<main>
<h1>${htmlText(title)}</h1>
<dl class="facts">${row('page', scope.page)}${row('at', shortTime(facts.at))}${row('by', facts.by)}${row('version', `${facts.version} · ${paperOf(this.desk)}`)}${row('source', facts.sha256, ' class="wide"')}</dl>
<p class="legend">${this.word('legend')}</p>
${documentsOf(this.desk, scope).filter((document) => document.proof !== '').map((document) => this.article(document)).join('\n')}
</main>`);
  }

  private article(document: ArticleDocument): string {
    const rows = changesOf(this.desk, { ...this.scope, articles: [document] }, (patch) => patch.layer === 'text');
    const layout = document.patches.filter((patch) => patch.layer === 'layout' && patch.applied);
    const moved = blocksOf(document).filter(({ parts }) => parts.some((part) => part.moved));
    const open = rows.filter(({ patch }) => patch.verdict === 'open' && !patch.applied).length;
    const name = withSigns(titleOf(document));
    const isCaption = document.parts.every(({ role }) => CAPTION_ROLES.has(role));
    return [
      `<section>\n<h2>${isCaption ? `${this.word('caption')} · ` : ''}${name === '' ? this.word('nothing') : htmlText(name)}</h2>`,
      `<p class="counts">${this.word('counts', { text: rows.length - open, layout: layout.length, open, moved: moved.length })}</p>`,
      rows.length === 0 ? `<p>${this.word('none')}</p>` : this.table(rows),
      ...(moved.length === 0 ? [] : [`<h3>${this.word('moved')}</h3>\n<ul>${moved.map(({ lines, parts }) => `<li><span class="words">${htmlText(quote(lines.join(' ')))}</span> <span class="rule">${this.word('from', { line: lineNumber(this.desk.reading.starts, parts[0]!.part.pieces[0]?.from ?? 0) })}</span></li>`).join('')}</ul>`]),
      ...(layout.length === 0 ? [] : [this.layout(layout)]),
      '</section>',
    ].join('\n');
  }

  private table(rows: readonly ChangeRow[]): string {
    const line = ({ patch, line: at, before, after, why, standing }: ChangeRow, index: number): string => {
      const applied = patch.applied || patch.verdict === 'open';
      const words = `${htmlText(before)}${applied ? `${patch.was === '' ? '' : `<del>${htmlText(quote(patch.was))}</del>`}${patch.insert === '' ? '' : `<ins>${htmlText(quote(patch.insert))}</ins>`}` : htmlText(quote(patch.was))}${htmlText(after)}`;
      const who = [standing, patch.by ?? '', patch.at === undefined ? '' : shortTime(patch.at), patch.reason ?? ''].filter((text) => text !== '').map(htmlText).join('<br>');
      return `<tr${patch.verdict === 'open' && !patch.applied ? ' class="open"' : ''}><td class="number">${index + 1}</td><td class="number">${at}</td><td class="words" lang="zh-CN">${words}</td><td>${htmlText(why)} <span class="rule">${htmlText(patch.rule)}</span></td><td>${who}</td></tr>`;
    };
    return `<table>\n<thead><tr><th scope="col" class="number c-n">${this.word('n')}</th><th scope="col" class="number c-line">${this.word('line')}</th><th scope="col">${this.word('change')}</th><th scope="col">${this.word('reason')}</th><th scope="col" class="c-who">${this.word('who')}</th></tr></thead>\n<tbody>\n${rows.map(line).join('\n')}\n</tbody>\n</table>`;
  }

  private layout(patches: readonly Patch[]): string {
    const kinds = new Map<string, { rule: string; why: string; count: number }>();
    for (const { rule, why } of patches) {
      const said = say(why, this.facts.language);
      const kind = kinds.get(`${rule} ${said}`);
      if (kind) kind.count++;
      else kinds.set(`${rule} ${said}`, { rule, why: said, count: 1 });
    }
    const rows = [...kinds.values()].sort((a, b) => b.count - a.count).map(({ rule, why, count }) => `<tr><td class="number">${count}</td><td>${htmlText(why)}</td><td class="rule">${htmlText(rule)}</td></tr>`);
    return `<h3>${this.word('layout')}</h3>\n<table>\n<thead><tr><th scope="col" class="number c-count">${this.word('count')}</th><th scope="col">${this.word('reason')}</th><th scope="col" class="c-kind">${this.word('kind')}</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
  }
}

/// Every change for the record, made for paper: text changes one by one with reason and decider, moves by their old place, layout by counts.
export const report: Exporter<string> = {
  ending: 'report.html', kind: 'record', version: 2, unit: 'page', forbids: CHARACTERS.html, holds: 'proof', prints: true,
  name: { zh: '改动报告', en: 'Report of changes' },
  what: { zh: '逐处列出改动、原因和处理人，排好版可打印', en: 'Each change with reason and decider, laid out for print' },
  write: (desk, scope) => new Report(desk, scope, scope.facts).whole(),
};
