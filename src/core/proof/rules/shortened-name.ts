import type { ArticleFields, Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import type { ProofArticleRule } from '../rule';

/// A committee's name without its 会, right before a post. The post is what tells it from 管委 and 村委 as abbreviations.
const SHORT = /(管委|(?<!农)村委|居委|工委|组委|筹委|监委|业委)(?=(?:会)?(?:常务)?副?主任|(?:会)?委员)/g;

export const shortenedName: ProofArticleRule = {
  name: 'shortened-name', class: 'consistency', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: ['委', '会'],
  docs: {
    what: { zh: '机构名在职务前少了“会”字，而同篇别处作全称', en: 'A committee’s name lacks its 会 before a post, and has it elsewhere in the article' },
    why: { zh: '同一篇稿件里机构、职务名称应当一致；“管委主任”与“管委会主任”并出，多半是漏字', en: 'Within an article a body or post has one name; 管委主任 beside 管委会主任 is mostly a character lost' },
    instead: { zh: '与全称统一', en: 'Use the full name throughout' },
  },
  messages: { short: { zh: '同篇别处作“{full}”，这里少了“会”字', en: 'Elsewhere in the article it is “{full}”; 会 is missing here' } },
  *check(article: ArticleFields): Iterable<Report & { where: string }> {
    for (const { text, where } of article.fields) {
      if (!text.includes('委')) continue;
      for (const hit of matchesOf(text, SHORT)) {
        if (text[hit.index + 2] === '会') continue;
        const full = `${hit[0]}会`;
        const other = article.fields.find((field) => field.text.includes(full));
        if (!other) continue;
        const at = other.text.indexOf(full);
        yield {
          where, from: hit.index, to: hit.index + hit[0].length, fixes: [full], message: 'short', data: { full },
          related: [{ where: other.where, from: at, to: at + full.length }],
        };
      }
    }
  },
};
