import type { ArticleFields, Report } from '../../rule/rule';
import { quantitiesOf, writeLike, type Quantity } from '../numbers';
import type { ProofArticleRule } from '../rule';

const ROUGH = /(?:超|近|约|逾|破|突破|过|多|余|达到?|不止|有望|至少|最高|最低)[^，。；、0-9]{0,2}$/;
/// Words between what is counted and its figure.
const FILL = /(?:预计|将|达到?|约|为|是|有|共|合计|总计|累计|突破|完成|实现|近|超|至|到|已|了|的)+$/;
const ORDINAL = /^(?:年|月|日|届|期|号|时|点|分|岁|周|度|级|%|％|)$/;

/// The words that say what is counted, right before the figure.
const counted = (text: string, q: Quantity): string => text.slice(Math.max(0, q.from - 12), q.from).replace(FILL, '').slice(-6);
/// How many characters two texts share at their ends.
function common(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}
const permuted = (a: string, b: string): boolean => a.length > 1 && a !== b && [...a].sort().join('') === [...b].sort().join('');

export const headlineFigure: ProofArticleRule = {
  name: 'headline-figure', class: 'consistency', severity: 'A', trust: 'offer', layer: 'text', scope: 'article',
  docs: {
    what: { zh: '标题里的数字与正文不符', en: 'A figure in the headline that the body gives otherwise' },
    why: { zh: '题文不符是最显眼的差错', en: 'A headline that contradicts its text is the most visible error' },
    instead: { zh: '核对，以正文为准改标题', en: 'Check; mostly the body is right' },
  },
  messages: { figure: { zh: '正文作“{body}”，标题作“{head}”', en: 'The body says {body}, the headline {head}' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    if (!fields.some((field) => field.where === 'headline' && quantitiesOf(field).length > 0)) return;
    const body = fields.filter((field) => field.role === 'paragraph' || field.role === 'item').flatMap((field) => quantitiesOf(field).map((q) => ({ q, text: field.text, where: field.where })));
    for (const field of fields) {
      if (field.where !== 'headline') continue;
      for (const q of quantitiesOf(field)) {
        if (ORDINAL.test(q.unit) || ROUGH.test(field.text.slice(0, q.from)) || /[多余]$/.test(field.text.slice(q.from, q.digitsTo)) || /^[多余以上]/.test(field.text.slice(q.to))) continue;
        const same = body.filter((other) => other.q.unit === q.unit);
        if (same.some((other) => other.q.value === q.value || Math.abs(other.q.value - q.value) <= q.scale / 10 ** q.places)) continue;
        const what = counted(field.text, q);
        const shared = same.map((each) => common(what, counted(each.text, each.q)));
        const most = Math.max(0, ...shared);
        const nearest = same.filter((_, k) => shared[k] === most);
        // Two different figures of one thing in the body (this year, last year): the headline may round or sum them up.
        const other = most >= 2 ? (nearest.length === 1 ? nearest[0] : undefined) : same.find((each) => permuted(digits(field.text, q), digits(each.text, each.q)) && each.q.scale === q.scale);
        if (!other) continue;
        yield {
          where: field.where, from: q.from, to: q.to, fixes: [`${writeLike(other.q.value, other.q)}${q.unit}`], message: 'figure',
          data: { head: field.text.slice(q.from, q.to), body: other.text.slice(other.q.from, other.q.to) }, related: [{ where: other.where, from: other.q.from, to: other.q.to }],
        };
      }
    }
  },
};

const digits = (text: string, q: Quantity): string => text.slice(q.from, q.digitsTo).replace(/[^0-9]/g, '');
