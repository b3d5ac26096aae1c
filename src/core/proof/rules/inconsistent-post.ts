import type { ArticleFields, Report } from '../../rule/rule';
import { peopleOf, placesOf, POST } from '../names';
import type { ProofArticleRule } from '../rule';

const TITLE = new RegExp(`([\\u4e00-\\u9fff]{2})(副|原|代)?(${POST})$`);

interface Held {
  readonly where: string;
  readonly from: number;
  readonly to: number;
  readonly rank: string;
  readonly title: string;
}

export const inconsistentPost: ProofArticleRule = {
  name: 'inconsistent-post', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '同一个人的职务前后不一（如一处是主任，一处是副主任）', en: 'A person whose post differs: director here, deputy director there' },
    why: { zh: '同一篇里一个人在同一机构不会既是正职又是副职', en: 'Within an article nobody is both head and deputy of one body' },
    instead: { zh: '核对职务，前后统一', en: 'Check the post and keep to it' },
  },
  messages: { post: { zh: '别处称{name}为“{other}”，请核对职务', en: 'Elsewhere {name} is {other}; check the post' } },
  *check(article: ArticleFields): Iterable<Report & { where: string }> {
    const texts = new Map(article.fields.map((field) => [field.where, field.text]));
    for (const { name } of peopleOf(article)) {
      const held = new Map<string, Held[]>();
      for (const place of placesOf(article, name)) {
        const hit = TITLE.exec(texts.get(place.where)!.slice(Math.max(0, place.from - 12), place.from));
        if (!hit) continue;
        const body = hit[1]!;
        const key = `${body} ${hit[3]!}`;
        const list = held.get(key) ?? [];
        list.push({ where: place.where, from: place.from - hit[0].length + body.length, to: place.from, rank: hit[2] ?? '', title: hit[0].slice(body.length) });
        held.set(key, list);
      }
      for (const list of held.values()) {
        const ranks = [...new Set(list.map((each) => each.rank))];
        if (ranks.length !== 2) continue;
        const [a, b] = ranks.map((rank) => list.filter((each) => each.rank === rank)) as [Held[], Held[]];
        const [right, wrong] = b.length > a.length ? [b, a] : [a, b];
        for (const each of wrong) {
          yield { where: each.where, from: each.from, to: each.to, fixes: [right[0]!.title], message: 'post', data: { name, other: right[0]!.title }, related: [{ where: right[0]!.where, from: right[0]!.from, to: right[0]!.to }] };
        }
      }
    }
  },
};
