import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { deskAsOf, type Desk } from '../../core/pipeline';
import { changesBetween, sameParts, type VersionChange } from '../../core/review/compare';
import type { ArticleDocument } from '../../core/review/document';
import { stageName } from '../../core/review/stages';
import type { Layer } from '../../core/text/edit';
import { lineNumber } from '../../core/text/lines';
import { useSession, useSpeech } from './context';
import { MarkedChange } from './MarkedChange';
import { useRuleWords } from './printWords';
import { oneLine } from './wording';

/// An entry of the journal that signed some of the articles: the texts as they stood then can be compared with.
export interface SignedVersion {
  readonly n: number;
  readonly stage: string;
  readonly by: string;
  readonly at: string;
  readonly withdrawn: boolean;
}

/// The signatures that the articles bear, those replaced or withdrawn since among them, the latest first.
export function signedVersions({ state }: Desk, articles: readonly ArticleDocument[]): SignedVersion[] {
  const versions = new Map<number, SignedVersion>();
  for (const { id } of articles) {
    for (const { n, stage, by, at, withdrawn } of state.signatures.get(id) ?? []) versions.set(n, { n, stage, by, at, withdrawn: withdrawn !== undefined });
  }
  return [...versions.values()].sort((a, b) => b.n - a.n);
}

/// What the review compares with: the source, or a text that was signed. `value` is the number of the entry that signed it.
export function Against({ versions, value, onChange }: { versions: readonly SignedVersion[]; value: number | null; onChange: (n: number | null) => void }) {
  const { t } = useTranslation();
  const { language, time } = useSpeech();
  if (versions.length === 0) return null;
  return (
    <label className="against">
      {t('review.against')}
      <select value={value ?? ''} onChange={(event) => onChange(event.target.value === '' ? null : Number(event.target.value))}>
        <option value="">{t('review.source')}</option>
        {versions.map(({ n, stage, by, at, withdrawn }) => <option key={n} value={n}>{t(withdrawn ? 'review.versionWithdrawn' : 'review.version', { stage: stageName(stage, language), name: by, time: time(at) })}</option>)}
      </select>
    </label>
  );
}

/// How the articles read now against how they read behind entry `n`: changes of the layers that are asked for.
export interface Compared {
  readonly article: ArticleDocument;
  readonly changes: readonly VersionChange[];
  /// How many there are of each layer, shown or not.
  readonly text: number;
  readonly layout: number;
  readonly moved: boolean;
  /// Whether there was such an article then; where not, it is compared with the source.
  readonly known: boolean;
}

export function useCompared(articles: readonly ArticleDocument[], n: number | null, layers: 'all' | Layer): readonly Compared[] {
  const { desk } = useSession();
  const then = useMemo(() => (n === null ? undefined : deskAsOf(desk, n)), [desk, n]);
  return useMemo(() => (then === undefined ? [] : articles.map((article): Compared => {
    const old = then.articles.find(({ id }) => id === article.id);
    const changes = changesBetween(desk.reading.text, old ?? { patches: [] }, article);
    const text = changes.filter(({ layer }) => layer === 'text').length;
    return { article, changes: changes.filter(({ layer }) => layers === 'all' || layer === layers), text, layout: changes.length - text, moved: old !== undefined && !sameParts(old, article), known: old !== undefined };
  })), [then, articles, desk, layers]);
}

const CONTEXT = 8;

/// One article's changes since.
export function ComparedArticle({ compared: { changes, text, layout, moved, known } }: { compared: Compared }) {
  const { t } = useTranslation();
  const { say, time } = useSpeech();
  const { reading } = useSession();
  const ruleWords = useRuleWords();
  return (
    <section className="review-part">
      <p className="quiet">{text + layout === 0 && !moved ? t('review.unchanged') : t('review.since', { text, layout })}{moved && ` · ${t('review.moved')}`}{!known && ` · ${t('review.noVersion')}`}</p>
      {changes.length > 0 && (
        <ul className="review-items">
          {changes.map((change) => (
            <li key={`${change.from} ${change.rule}`} className="review-item compared">
              <span className={`layer-dot ${change.layer}`} aria-hidden />
              <span className="review-what" lang="zh-CN">
                <span className="context">{oneLine(reading.text.slice(Math.max(0, change.from - CONTEXT), change.from))}</span>
                <MarkedChange was={change.before} insert={change.after} />
                <span className="context">{oneLine(reading.text.slice(change.to, change.to + CONTEXT))}</span>
              </span>
              <span className="review-why">{say(change.why)}{change.rule !== 'by-hand' && <span className="review-rule"> {ruleWords(change.rule)}</span>}</span>
              <span className="standing">{t('mark.line', { from: lineNumber(reading.starts, change.from) })}<small>{change.by === undefined ? t('review.automatic') : `${change.by} ${change.at === undefined ? '' : time(change.at)}`}</small></span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
