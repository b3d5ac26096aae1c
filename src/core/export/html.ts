import { CHARACTERS } from './characters';
import { blocksOf, captionsOf, fieldsOf, runsOf, type Block, type Run } from './copy';
import { documentsOf, type Exporter } from './input';
import { pageName } from './name';
import type { ArticleDocument } from '../review/document';

/// The text as HTML's character data and attribute values alike.
export function htmlText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;').replace(/'/g, '&#39;');
}

const STYLE = `
body { max-width: 36em; margin: 2em auto; padding: 0 1em; font: 1.0625rem/1.8 "Songti SC", SimSun, "Noto Serif CJK SC", serif; }
h1 { font-size: 1.6rem; line-height: 1.4; margin: 0.2em 0; }
.kicker, .deck { font-size: 1.1rem; margin: 0.2em 0; }
p { margin: 0; text-indent: 2em; }
header p, .byline, .verse { text-indent: 0; }
.verse, .rows { margin: 0.6em 2em; }
h2 { font-size: 1.1rem; margin: 0.8em 0 0.2em; }
.byline { text-align: right; }
figure { margin: 1em 0; padding: 0.6em 1em; border-left: 3px solid; }
article + article, article + figure { margin-top: 3em; }
`;

const runText = ({ role, text }: Run): string => (role === 'dateline' || role === 'byline' ? `<span class="${role}">${htmlText(text)}</span>` : htmlText(text));
const LINES: ReadonlySet<Block['role']> = new Set<Block['role']>(['verse', 'row']);

/// What stands under the headline: paragraphs, subheads, verse, rows, bylines. Two spaces before each line, none after.
export function bodyHtml(document: ArticleDocument): string[] {
  const out: string[] = [];
  let open: { role: Block['role']; lines: string[] } | undefined;
  const close = (): void => {
    if (open) out.push(`<p class="${open.role === 'verse' ? 'verse' : 'rows'}">${open.lines.join('<br>')}</p>`);
    open = undefined;
  };
  for (const block of blocksOf(document)) {
    if (block.zone !== 'text') continue;
    const lines = runsOf(document, block).map((runs) => runs.map(runText).join(''));
    if (LINES.has(block.role)) {
      if (open?.role !== block.role) close();
      (open ??= { role: block.role, lines: [] }).lines.push(...lines);
      continue;
    }
    close();
    if (block.role === 'subhead') out.push(...lines.map((line) => `<h2>${line}</h2>`));
    else if (block.role === 'byline') out.push(...block.lines.map((line) => `<p class="byline">${htmlText(line)}</p>`));
    else out.push(...lines.map((line) => `<p>${line}</p>`));
  }
  close();
  return out;
}

/// Kicker, headline and deck, each once, its printed lines apart.
export function headHtml(document: ArticleDocument): string[] {
  const groups: { role: Block['role']; lines: string[] }[] = [];
  for (const { zone, role, lines } of blocksOf(document)) {
    if (zone !== 'head') continue;
    if (groups.at(-1)?.role === role) groups.at(-1)!.lines.push(...lines);
    else groups.push({ role, lines: [...lines] });
  }
  // One heading an article: a second one, which an editor may have set, stands as a deck.
  let headed = false;
  return groups.map(({ role, lines }) => {
    const text = lines.map(htmlText).join('<br>');
    if (role !== 'headline' || headed) return `<p class="${role === 'kicker' ? 'kicker' : 'deck'}">${text}</p>`;
    headed = true;
    return `<h1>${text}</h1>`;
  });
}

export function figuresHtml(document: ArticleDocument): string[] {
  return captionsOf(document).map(({ text, credit }) => `<figure><figcaption>${htmlText(text)}${credit === '' ? '' : `${text === '' ? '' : ' '}<span class="credit">${htmlText(credit)}</span>`}</figcaption></figure>`);
}

function articleHtml(document: ArticleDocument): string {
  const head = headHtml(document);
  const rest = [...bodyHtml(document), ...figuresHtml(document)];
  if (head.length === 0 && blocksOf(document).every(({ zone }) => zone === 'captions')) return rest.join('\n');
  return ['<article>', ...(head.length > 0 ? ['<header>', ...head, '</header>'] : []), ...rest, '</article>'].join('\n');
}

/// A whole HTML page. `lang` is the language of the text that a reader sees first.
export function htmlPage(lang: string, title: string, style: string, body: string): string {
  return `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${htmlText(title)}</title>\n<style>${style}</style>\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}

/// Semantic HTML: an `article` each, its headline in a `header`, captions as `figure`.
export const html: Exporter<string> = {
  ending: 'html', kind: 'copy', version: 1, unit: 'page', forbids: CHARACTERS.html, holds: 'proof',
  name: { zh: '网页', en: 'Web page' },
  what: { zh: '语义化 HTML：标题、段落、图片说明各有标记', en: 'Semantic HTML: headlines, paragraphs and captions each by their element' },
  write(desk, scope) {
    const documents = documentsOf(desk, scope);
    const only = documents.length === 1 ? fieldsOf(documents[0]!).headline.join('') : '';
    return htmlPage('zh-CN', only || pageName(scope.page), STYLE, `<main>\n${documents.map(articleHtml).filter((text) => text !== '').join('\n')}\n</main>`);
  },
};
