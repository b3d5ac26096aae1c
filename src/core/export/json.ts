import { captionsOf, fieldsOf, type Caption } from './copy';
import type { ExportInput } from './input';
import { pageName } from './name';

export interface ArticleJson {
  readonly headline: readonly string[];
  readonly dateline: string;
  readonly byline: string;
  readonly paragraphs: readonly string[];
  readonly captions: readonly Caption[];
}

/// A page as `galley repair --format json` prints it.
export interface PageJson {
  /// The file's name without its ending.
  readonly page: string;
  readonly articles: readonly ArticleJson[];
  /// Those of no article.
  readonly captions: readonly Caption[];
  readonly furniture: readonly string[];
}

/// The page as one plain object. A desk without any decision carries the safe repairs, and only those.
export function pageJson(desk: ExportInput, page: string): PageJson {
  const { furniture } = desk;
  return {
    page: pageName(page),
    articles: desk.articles.map((article) => {
      const { headline, dateline, byline, paragraphs, captions } = fieldsOf(article);
      return { headline, dateline, byline, paragraphs, captions: captions.map(plainCredit) };
    }),
    captions: desk.captions.flatMap(({ document }) => captionsOf(document).map(plainCredit)),
    furniture: furniture.parts.map((part) => furniture.proof.slice(part.text.from, part.text.to).trim()).filter((text) => text !== ''),
  };
}

/// The credit without what dresses it in print: the square before it, the brackets around it.
function plainCredit({ text, credit }: Caption): Caption {
  const bare = credit.replace(/^[■□●▲◆]\s*/u, '').trim();
  const inner = /^[（(]([^（()）]*)[）)]$/.exec(bare)?.[1];
  return { text, credit: inner ?? bare };
}
