import type { Layer } from '../text/edit';
import type { Said } from '../text/say';
import type { ArticleDocument, Patch } from './document';

/// What reads otherwise in one version of an article than in an earlier one.
export interface VersionChange {
  /// The stretch of the source that either version reads otherwise, half-open.
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
  readonly layer: Layer;
  readonly rule: string;
  readonly why: Said;
  /// Who decided it; absent for what the engine does by itself.
  readonly by?: string;
  readonly at?: string;
}

/// The changes from an earlier version of an article to a later one, in the order of the source. Both are laid over the same source, so that nothing is diffed: a change is a place where
/// other patches are applied. Where only the order of parts differs there is none: see `sameParts`.
export function changesBetween(source: string, old: Pick<ArticleDocument, 'patches'>, now: Pick<ArticleDocument, 'patches'>): VersionChange[] {
  const applied = (document: Pick<ArticleDocument, 'patches'>): Map<string, Patch> => new Map(document.patches.filter((patch) => patch.applied).map((patch) => [patch.key, patch]));
  const [before, after] = [applied(old), applied(now)];
  const gone = [...before.values()].filter(({ key }) => !after.has(key));
  const come = [...after.values()].filter(({ key }) => !before.has(key));
  const places: { from: number; to: number; gone: Patch[]; come: Patch[] }[] = [];
  const all = [...gone.map((patch) => ({ patch, old: true })), ...come.map((patch) => ({ patch, old: false }))].sort((a, b) => a.patch.from - b.patch.from || a.patch.to - b.patch.to);
  for (const { patch, old: isOld } of all) {
    const last = places.at(-1);
    const place = last && (patch.from < last.to || patch.from === last.from) ? last : { from: patch.from, to: patch.to, gone: [], come: [] };
    if (place !== last) places.push(place);
    place.to = Math.max(place.to, patch.to);
    (isOld ? place.gone : place.come).push(patch);
  }
  return places.flatMap(({ from, to, gone: taken, come: added }): VersionChange[] => {
    const [was, is] = [carryOut(source, from, to, taken), carryOut(source, from, to, added)];
    if (was === is) return [];
    const cause = added[0] ?? now.patches.find(({ key }) => key === taken[0]!.key) ?? taken[0]!;
    return [{
      from, to, before: was, after: is, layer: [...taken, ...added].some(({ layer }) => layer === 'text') ? 'text' : 'layout', rule: cause.rule, why: cause.why,
      ...(cause.by !== undefined && { by: cause.by }), ...(cause.at !== undefined && { at: cause.at }),
    }];
  });
}

function carryOut(source: string, from: number, to: number, patches: readonly Patch[]): string {
  let text = '';
  let at = from;
  for (const patch of patches) {
    text += source.slice(at, patch.from) + patch.insert;
    at = Math.max(at, patch.to);
  }
  return text + source.slice(at, to);
}

/// Whether two versions hold the same parts in the same order.
export function sameParts(a: ArticleDocument, b: ArticleDocument): boolean {
  const shape = ({ parts }: ArticleDocument): string => parts.map(({ role, part }) => `${role}:${part.pieces.map(({ from, to }) => `${from}-${to}`).join(',')}`).join(' ');
  return shape(a) === shape(b);
}
