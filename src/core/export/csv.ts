import { CHARACTERS } from './characters';
import { changesOf } from './changes';
import type { Exporter } from './input';
import { titleOf } from './story';

const HEADS = {
  zh: ['版面', '稿件', '原文行', '层', '原来', '改为', '前文', '后文', '规则', '原因', '处理', '谁', '何时', '处理理由'],
  en: ['Page', 'Article', 'Source line', 'Layer', 'Was', 'Is', 'Before', 'After', 'Rule', 'Reason', 'Standing', 'By', 'At', 'Decider’s reason'],
} as const;
const LAYERS = { layout: { zh: '版式', en: 'layout' }, text: { zh: '文字', en: 'text' } } as const;

/// One cell (RFC 4180). What a spreadsheet would take for a formula is made text by an apostrophe before it: OWASP's list, the full-width forms included, which some locales take too.
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/// Every change of words, and every layout change, a row each; with a byte order mark, by which spreadsheets know UTF-8.
export const csv: Exporter<string> = {
  ending: 'csv', kind: 'record', version: 2, unit: 'page', forbids: CHARACTERS.text, holds: 'proof',
  name: { zh: '改动清单', en: 'List of changes' },
  what: { zh: '每处改动一行，用电子表格打开', en: 'A row a change, for a spreadsheet' },
  write(desk, scope) {
    const { language } = scope.facts;
    const rows = changesOf(desk, scope, () => true).map(({ patch, document, line, before, after, why, standing }) => [
      scope.page, titleOf(document), line, LAYERS[patch.layer][language], patch.was, patch.insert, before, after, patch.rule, why, standing, patch.by ?? '', patch.at ?? '', patch.reason ?? '',
    ]);
    return `\ufeff${[HEADS[language], ...rows].map((row) => `${row.map((cell) => (typeof cell === 'number' ? String(cell) : csvCell(cell))).join(',')}\r\n`).join('')}`;
  },
};
