import { eachLine, type Block, type Zone } from './copy';
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

/// Writes an article behind what is there already.
function writeArticle(out: Pieces, document: ArticleDocument): void {
  let beforeZone: Zone | undefined;
  let beforeRole: Block['role'] | undefined;
  eachLine(document, (zone, role, from, to, number) => {
    const heading = HEADING[role];
    const close = LINES.has(role) ? '\\\n' : '\n\n';
    if (number > 0) {
      // A headline set in several lines is one heading.
      out.add(heading ? '<br>' : zone === 'captions' ? '\n>\n' : close);
    } else {
      const same = beforeRole === role && beforeZone === zone;
      const goesOn = same && role !== 'subhead';
      if (beforeZone !== undefined) out.add(heading && goesOn ? '<br>' : zone !== 'captions' && same ? close : '\n\n');
      else if (out.length > 0) out.add('\n\n---\n\n');
      if (heading && !goesOn) out.add(`${heading} `);
    }
    if (!heading && zone === 'captions') out.add('> ');
    out.add(escapeMarkdown(document.proof.slice(from, to)));
    beforeZone = zone;
    beforeRole = role;
  });
}

/// Markdown: kicker, headline and deck as headings, captions as quotes, a rule between articles.
export const md: Exporter<string> = {
  ending: 'md', kind: 'copy', version: 1, unit: 'page', forbids: CHARACTERS.text, holds: 'proof',
  name: { zh: 'Markdown', en: 'Markdown' },
  what: { zh: '标题、署名、图片说明带格式', en: 'Headlines, bylines and captions marked up' },
  write(desk, scope) {
    const out = new Pieces();
    for (const document of documentsOf(desk, scope)) writeArticle(out, document);
    return out.length === 0 ? '' : `${out.text()}\n`;
  },
};
