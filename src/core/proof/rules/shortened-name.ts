import type { ArticleFields, Report } from '../../rule/rule';
import { CharSet } from '../../text/char-set';
import { matchesOf } from '../begins';
import { POST } from '../names';
import type { ProofArticleRule } from '../rule';

/// A committee's name without its 会, right before a post. The post is what tells it from 管委 and 村委 as abbreviations.
const SHORT = /(管委|(?<!农)村委|居委|工委|组委|筹委|监委|业委)(?=(?:会)?(?:常务)?副?主任|(?:会)?委员)/g;

export const shortenedName: ProofArticleRule = {
  name: 'shortened-name', class: 'consistency', severity: 'B', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '机构名在职务前少了“会”“社”“室”一类的字，而同篇别处作全称', en: 'A body’s name lacks its last character (会, 社, 室) before a post, and has it elsewhere in the article' },
    why: { zh: '同一篇稿件里机构、职务名称应当一致；“管委主任”与“管委会主任”并出，多半是漏字', en: 'Within an article a body or post has one name; 管委主任 beside 管委会主任 is mostly a character lost' },
    instead: { zh: '与全称统一', en: 'Use the full name throughout' },
  },
  messages: { short: { zh: '同篇别处作“{full}”，这里少了一个字', en: 'Elsewhere in the article it is “{full}”; a character is missing here' } },
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
    yield* beforePosts(article);
  },
};

/// The end of a body's name, and the post behind it.
const HELD = new RegExp(`(?<=[\\u4e00-\\u9fff])[\\u4e00-\\u9fff]{2}(副?(?:${POST}))`, 'y');
const KINDS = '社会局所院站馆厂团部室处科委';
/// What may hold such a post by itself, whatever stands behind it elsewhere.
const BODY = /[社会局所院站馆厂团部室处科委组队区县市镇乡村省州校司行联办]$/;
const POST_FIRST = new CharSet(`副${[...new Set(POST.split('|').map((post) => post[0]!))].join('')}`);

/// 合作理事长, where another place has 合作社理事长: the kind of body that is lost before a post.
function* beforePosts({ fields }: ArticleFields): Iterable<Report & { where: string }> {
  for (const { text, where, role } of fields) {
    if (role === 'byline' || role === 'credit') continue;
    for (let at = 3; at < text.length; at++) {
      if (!POST_FIRST.has(text.charCodeAt(at))) continue;
      HELD.lastIndex = at - 2;
      const hit = HELD.exec(text);
      if (!hit) continue;
      const end = text.slice(at - 2, at);
      if (BODY.test(end)) continue;
      for (const kind of KINDS) {
        if (hit[1]!.includes(kind)) continue;
        const full = `${end}${kind}${hit[1]!}`;
        const other = fields.find((field) => field.text.includes(full));
        if (!other) continue;
        const from = other.text.indexOf(full);
        yield { where, from: at - 2, to: at, fixes: [`${end}${kind}`], message: 'short', data: { full }, related: [{ where: other.where, from, to: from + full.length }] };
        break;
      }
      at += hit[1]!.length - 1;
    }
  }
}
