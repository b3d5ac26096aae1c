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
const BODY = new CharSet(`${KINDS}组队区县市镇乡村省州校司行联办`);
const KIND = new CharSet(KINDS);
const POST_FIRST = new CharSet(`副${[...new Set(POST.split('|').map((post) => post[0]!))].join('')}`);

interface Held {
  readonly where: string;
  readonly at: number;
  readonly text: string;
  readonly post: string;
}

/// 合作理事长, where another place has 合作社理事长: the kind of body that is lost before a post.
function* beforePosts({ fields }: ArticleFields): Iterable<Report & { where: string }> {
  const lost: Held[] = [];
  /// By its end without the kind, and the post, where a body is named with its kind.
  const whole = new Map<string, Held>();
  for (const held of postsIn(fields)) {
    const { text, at, post } = held;
    if (!BODY.has(text.charCodeAt(at - 1))) lost.push(held);
    else if (KIND.has(text.charCodeAt(at - 1)) && !post.includes(text[at - 1]!)) {
      const key = text.slice(at - 3, at - 1) + post;
      if (!whole.has(key)) whole.set(key, held);
    }
  }
  for (const { where, text, at, post } of lost) {
    const end = text.slice(at - 2, at);
    const other = whole.get(end + post);
    if (!other) continue;
    const from = other.at - 3;
    const full = other.text.slice(from, other.at + post.length);
    yield { where, from: at - 2, to: at, fixes: [full.slice(0, 3)], message: 'short', data: { full }, related: [{ where: other.where, from, to: from + full.length }] };
  }
}

/// Posts behind three characters of a name, in reading order.
function* postsIn(fields: ArticleFields['fields']): Iterable<Held> {
  for (const { text, where, role } of fields) {
    if (role === 'byline' || role === 'credit') continue;
    for (let at = 3; at < text.length; at++) {
      if (!POST_FIRST.has(text.charCodeAt(at))) continue;
      HELD.lastIndex = at - 2;
      const post = HELD.exec(text)?.[1];
      if (post === undefined) continue;
      yield { where, at, text, post };
      at += post.length - 1;
    }
  }
}
