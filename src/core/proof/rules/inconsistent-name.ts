import type { ArticleFields, Report } from '../../rule/rule';
import { NO_END, peopleOf, placesOf, returningNames } from '../names';
import type { ProofArticleRule } from '../rule';
import { confusable } from '../sound';

const HAN = /^[\u4e00-\u9fff]+$/;

export const inconsistentName: ProofArticleRule = {
  name: 'inconsistent-name', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '同一个人的姓名前后写法不同', en: 'A person’s name that is spelt in two ways' },
    why: { zh: '两个名字只差一个音近或形近的字，多半是同一个人', en: 'Two names that differ by one character of like sound or shape are mostly one person' },
    instead: { zh: '核对姓名，前后统一', en: 'Check the name and keep to it' },
  },
  messages: { name: { zh: '别处作“{other}”（{count}处），请核对姓名', en: 'Elsewhere it is {other} ({count} times); check the name' } },
  *check(article: ArticleFields): Iterable<Report & { where: string }> {
    const known = peopleOf(article).map(({ name }) => name);
    const returning = returningNames(article).filter((name) => !known.includes(name));
    const people = [...known, ...returning];
    const counts = new Map(people.map((name) => [name, placesOf(article, name).length]));
    const done = new Set<string>();
    for (const name of people) {
      if (name.length < 3) continue;
      const count = counts.get(name)!;
      for (const { where, text } of article.fields) {
        // A name that nothing but its return tells is compared with the display lines only.
        if (returning.includes(name) && where !== 'headline' && !where.startsWith('caption')) continue;
        for (let at = text.indexOf(name[0]!); at >= 0; at = text.indexOf(name[0]!, at + 1)) {
          const other = text.slice(at, at + name.length);
          if (other === name || other.length < name.length || NO_END.test(other) || !HAN.test(other) || done.has(`${where} ${at}`)) continue;
          const differs = [...other].map((char, i) => (char === name[i] ? -1 : i)).filter((i) => i >= 0);
          if (differs.length !== 1 || !confusable(name[differs[0]!]!, other[differs[0]!]!)) continue;
          const others = placesOf(article, other);
          // Side by side in a list they are two people: 何书宁、何书凝.
          if (others.length > count || article.fields.some((field) => field.text.includes(`${name}、${other}`) || field.text.includes(`${other}、${name}`))) continue;
          const first = placesOf(article, name)[0]!;
          // As often as the other: only the one that comes later is asked about.
          if (others.length === count && (first.where !== 'headline' ? isBefore(article, { where, from: at }, first) : count === 1 && !counts.has(other))) continue;
          done.add(`${where} ${at}`);
          yield { where, from: at, to: at + name.length, fixes: [name], message: 'name', data: { other: name, count }, related: [first] };
        }
      }
    }
  },
};

function isBefore({ fields }: ArticleFields, a: { where: string; from: number }, b: { where: string; from: number }): boolean {
  const order = (where: string): number => fields.findIndex((field) => field.where === where);
  return order(a.where) - order(b.where) < 0 || (a.where === b.where && a.from < b.from);
}
