import { deskAsOf, stageStates, type Desk } from '../pipeline';
import { changesBetween, sameParts } from '../review/compare';
import type { ArticleDocument } from '../review/document';
import type { BulkDecision, RecordedArticle } from './record';

/// What the record says of each article. Versions that were signed are read again from the journal as it stood then.
export function recordedArticles(desk: Desk, titleOf: (document: ArticleDocument) => string): RecordedArticle[] {
  const desks = new Map<number, Desk>();
  let last: Desk | undefined;
  const moments = [...new Set([...desk.state.signatures.values()].flat().map(({ n }) => n))].sort((a, b) => a - b);
  for (const n of moments) desks.set(n, (last = deskAsOf(desk, n, last)));
  return desk.articles.map((document, index): RecordedArticle => {
    const signatures = desk.state.signatures.get(document.id) ?? [];
    const versions: { digest: string; document: ArticleDocument }[] = [];
    const note = (digest: string, version: ArticleDocument | undefined): void => {
      if (version && versions.at(-1)?.digest !== digest) versions.push({ digest, document: version });
    };
    for (const { n, digest } of signatures) note(digest, desks.get(n)?.articles.find(({ id }) => id === document.id));
    note(document.digest, document);
    return {
      number: index + 1, title: titleOf(document), digest: document.digest, states: stageStates(desk, document), signatures,
      refused: desk.state.refused.filter(({ article }) => article === document.id),
      bulk: bulkDecisions(document),
      overrides: desk.state.overrides.filter(({ digests }) => Object.hasOwn(digests, document.id)),
      versions: versions.map((version, i) => {
        const before = versions[i - 1]?.document;
        return {
          digest: version.digest,
          changes: changesBetween(desk.reading.text, before ?? { ...version.document, patches: [] }, version.document),
          restructured: before !== undefined && !sameParts(before, version.document),
        };
      }),
    };
  });
}

/// Decisions on many changes at once, each with how many of the article's it is about.
function bulkDecisions({ patches }: ArticleDocument): BulkDecision[] {
  const acts = new Map<number, BulkDecision>();
  for (const { deed, reason, verdict, by, at } of patches) {
    if (deed === undefined || reason === undefined || verdict === 'open') continue;
    acts.set(deed, { verdict, reason, by: by ?? '', at: at ?? '', count: (acts.get(deed)?.count ?? 0) + 1 });
  }
  return [...acts].sort(([a], [b]) => a - b).map(([, act]) => act);
}
