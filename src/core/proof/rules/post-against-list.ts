import type { Report } from '../../rule/rule';
import { POST } from '../names';
import type { ProofKnowledge } from '../knowledge';
import { WRITTEN, type ProofParagraphRule } from '../rule';

/// The post that stands right before a name, with its rank.
const TITLE = new RegExp(`(?:副|原|代)?(?:${POST})$`);

export const postAgainstList: ProofParagraphRule = {
  name: 'post-against-list', class: 'term', severity: 'A', trust: 'none', layer: 'text', scope: 'paragraph', roles: WRITTEN,
  docs: {
    what: { zh: '职务与本报人名职务表不符', en: 'A post that differs from the house list of names and posts' },
    why: { zh: '领导职务写错是政治差错', en: 'A leader’s post printed wrongly is a political error' },
    instead: { zh: '按人名职务表核对；职务有变动的，先更新词表', en: 'Check against the list; where the post has changed, update the list first' },
  },
  messages: { post: { zh: '人名职务表中{name}的职务是“{posts}”', en: 'In the house list {name} is {posts}' } },
  check: ({ text }, { people }) => (people.length === 0 ? [] : against(text, people)),
};

function* against(text: string, people: ProofKnowledge['people']): Iterable<Report> {
  for (const { name, posts } of people) {
    if (name.length < 2 || posts.length === 0) continue;
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const title = TITLE.exec(text.slice(Math.max(0, at - 8), at))?.[0];
      if (title === undefined || posts.some((post) => post.endsWith(title) && post.at(-title.length - 1) !== '副')) continue;
      yield { from: at - title.length, to: at + name.length, fixes: [], message: 'post', data: { name, posts: posts.join('、') } };
    }
  }
}
