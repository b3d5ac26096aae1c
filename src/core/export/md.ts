import { blocksOf, type Block } from './copy';
import { CHARACTERS } from './characters';
import { documentsOf, type Exporter } from './input';
import type { ArticleDocument } from '../review/document';
import { Pieces } from '../text/pieces';

/// What every escape begins with: most lines hold none of it.
const SUSPECT = /[\\`*[\]~|$<&_#>+=.)-]/;

/// Makes a text that happens to look like Markdown stand as it is (CommonMark 0.31, 2.4 and 4; the tilde, bar and dollar are extensions in wide use).
export function escapeMarkdown(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(/[\\`*[\]~|$]/g, '\\$&')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    // Inside a word the low line stands for itself.
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^(\s*)([#>+=-])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    // A row of # at the end of a heading would be swallowed.
    .replace(/(\s)(#+)$/, '$1\\$2');
}

const HEADING: Partial<Record<Block['role'], string>> = { kicker: '##', headline: '#', deck: '##', subhead: '###' };
/// Blocks whose neighbours of the same role stand close, a line each.
const LINES: ReadonlySet<Block['role']> = new Set<Block['role']>(['verse', 'row']);

function articleText(document: ArticleDocument): string {
  const out: string[] = [];
  let before: Block | undefined;
  for (const block of blocksOf(document)) {
    const lines = block.lines.map(escapeMarkdown);
    const heading = HEADING[block.role];
    const same = before?.role === block.role && before.zone === block.zone;
    // A headline set in several lines is one heading.
    if (heading && same && block.role !== 'subhead') out.push(`${out.pop()!}<br>${lines.join('<br>')}`);
    else if (heading) out.push(`${heading} ${lines.join('<br>')}`);
    else if (block.zone === 'captions') out.push(lines.map((line) => `> ${line}`).join('\n>\n'));
    else if (LINES.has(block.role) && same) out.push(`${out.pop()!}\\\n${lines.join('\\\n')}`);
    else out.push(lines.join(LINES.has(block.role) ? '\\\n' : '\n\n'));
    before = block;
  }
  return out.join('\n\n');
}

/// Markdown: kicker, headline and deck as headings, captions as quotes, a rule between articles.
export const md: Exporter<string> = {
  ending: 'md', kind: 'copy', version: 1, unit: 'page', forbids: CHARACTERS.text, holds: 'proof',
  name: { zh: 'Markdown', en: 'Markdown' },
  what: { zh: '标题、署名、图片说明带格式', en: 'Headlines, bylines and captions marked up' },
  write(desk, scope) {
    const out = new Pieces();
    for (const document of documentsOf(desk, scope)) {
      const text = articleText(document);
      if (text === '') continue;
      if (out.length > 0) out.add('\n\n---\n\n');
      out.add(text);
    }
    return out.length === 0 ? '' : `${out.text()}\n`;
  },
};
