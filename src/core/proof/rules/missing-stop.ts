import type { ArticleFields, Report } from '../../rule/rule';
import { PROSE, type ProofArticleRule } from '../rule';
import { standfirstOf } from '../standfirst';

/// A paragraph shorter than this may be a line of a list, a subhead or a verse.
const SHORTEST = 40;
/// How much may stand behind the last full stop of a paragraph that ends in a by-line or a source.
const LAST = 12;
/// Who said what stands before: a sentence, however short.
const SAID = /”[^“”。！？]{1,30}(?:(?<![上中时么])说|道|表示|介绍|告诉记者|回忆|感慨|解释|提醒)$/;

/// Paragraphs of several sentences that end without a stop, or in a comma. The last sentence must be one: a by-line behind it has no stop either. A standfirst is set without.
export const missingStop: ProofArticleRule = {
  name: 'missing-stop', class: 'punctuation', severity: 'C', trust: 'offer', layer: 'text', scope: 'article', needs: '。',
  docs: {
    what: { zh: '段末没有句号，或者用了逗号、顿号', en: 'A paragraph without a stop at its end, or with a comma there' },
    why: { zh: '段末是一句话说完的地方，用句号、问号或叹号', en: 'Where a paragraph ends a sentence does, with its stop' },
    instead: { zh: '补上句号', en: 'Put the stop' },
    source: 'GB/T 15834-2011 4.1',
  },
  messages: { lost: { zh: '段末缺句号', en: 'The stop at the end is missing' }, comma: { zh: '段末用句号，不用“{mark}”', en: 'A paragraph ends in a stop, not in {mark}' } },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    for (const { text, where, role } of fields) {
      if (!PROSE.has(role)) continue;
      const found = endOf(text);
      if (found && standfirstOf(fields)?.where !== where) yield { ...found, where };
    }
  },
};

function endOf(text: string): Report | undefined {
  const end = text.length;
  const mark = text[end - 1] ?? '';
  if (SAID.test(text)) return { from: end - 1, to: end, fixes: [`${mark}。`], message: 'lost' };
  if (end < SHORTEST) return undefined;
  const stop = Math.max(text.lastIndexOf('。'), text.lastIndexOf('！'), text.lastIndexOf('？'));
  // One sentence before at least, and what follows is a clause of its own.
  if (stop < SHORTEST / 2 || end - stop - 1 < LAST) return undefined;
  const last = text.slice(stop + 1);
  if (/[“‘（《：　\n]/.test(last) || !last.includes('，')) return undefined;
  if (mark === '，' || mark === '、') return { from: end - 1, to: end, fixes: ['。'], message: 'comma', data: { mark } };
  return /[\u4e00-\u9fff]/.test(mark) ? { from: end - 1, to: end, fixes: [`${mark}。`], message: 'lost' } : undefined;
}
