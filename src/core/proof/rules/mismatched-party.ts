import type { ArticleFields, Field, Report } from '../../rule/rule';
import { matchesOf } from '../begins';
import type { ProofArticleRule } from '../rule';

/// What only a criminal case has, and what only a civil one. One sign of a crime may be an aside, two are a case.
const CRIMINAL = [/公诉|检察院|检察机关|看守所/, /有期徒刑|无期徒刑|拘役|缓刑|服刑/, /判处/, /刑事/, /罚金/, /犯罪|认罪|主犯|从犯/];
const CIVIL = /原告/;
const MIXED = /附带民事|民间借贷|套路贷|民事诉讼|缺席庭审/;
/// Other laws, other words.
const ABROAD = /香港|澳门|台湾|[美英法德日俄韩泰]国|大法官|陪审团|联邦/;
const ACCUSED = /(?<!《)被告(?![人方席诸状知])/g;
const PARTY = /(?<!《)被告人/g;

/// Of which kind the case in an article is; undefined where it has signs of both or of none.
function kindOf(fields: readonly Field[]): 'criminal' | 'civil' | undefined {
  const text = fields.map((field) => field.text).join('\n');
  if (MIXED.test(text) || ABROAD.test(text)) return undefined;
  const criminal = CRIMINAL.filter((sign) => sign.test(text)).length;
  if (CIVIL.test(text)) return criminal === 0 ? 'civil' : undefined;
  return criminal >= 2 ? 'criminal' : undefined;
}

export const mismatchedParty: ProofArticleRule = {
  name: 'mismatched-party', class: 'term', severity: 'B', trust: 'offer', layer: 'text', scope: 'article', needs: ['被', '告'],
  docs: {
    what: { zh: '刑事案件写成“被告”，民事案件写成“被告人”', en: '被告 in a criminal case, 被告人 in a civil one' },
    why: { zh: '刑事案件中受审的人称“被告人”，民事、行政案件中与原告相对的一方称“被告”', en: 'Who is tried for a crime is the 被告人; who is sued by a 原告 is the 被告' },
    instead: { zh: '刑事用“被告人”，民事用“被告”', en: '被告人 in criminal cases, 被告 in civil ones' },
    source: '刑事诉讼法；民事诉讼法',
  },
  messages: {
    criminal: { zh: '刑事案件中称“被告人”', en: 'In a criminal case it is 被告人' },
    civil: { zh: '民事案件中称“被告”', en: 'In a civil case it is 被告' },
  },
  *check({ fields }: ArticleFields): Iterable<Report & { where: string }> {
    if (!fields.some((field) => field.text.includes('被告'))) return;
    const kind = kindOf(fields);
    if (kind === undefined) return;
    for (const { text, where } of fields) {
      if (kind === 'criminal') for (const hit of matchesOf(text, ACCUSED)) yield { where, from: hit.index, to: hit.index + 2, fixes: ['被告人'], message: kind };
      else for (const hit of matchesOf(text, PARTY)) yield { where, from: hit.index, to: hit.index + 3, fixes: ['被告'], message: kind };
    }
  },
};
