import type { TFunction } from 'i18next';
import type { Role } from '../../core/text/role';
import { HEADLINE_ROLES } from '../../core/text/role';
import type { PaneWords } from '../editor/panes';
import type { Speech } from './context';
import { changeWords, standingWords } from './wording';

const ROLES: readonly Role[] = ['kicker', 'headline', 'deck', 'dateline', 'byline', 'paragraph', 'subhead', 'item', 'verse', 'row', 'caption', 'credit', 'furniture'];

/// What the panes say, in the interface's language.
export function paneWords(t: TFunction, { say, language }: Speech): PaneWords {
  const range = (from: number, to: number, one: 'mark.line' | 'mark.movedFromOne', more: 'mark.lines' | 'mark.movedFrom'): string => (from === to ? t(one, { from }) : t(more, { from, to }));
  return {
    source: t('panes.source'),
    proof: t('panes.proof'),
    roles: Object.fromEntries(ROLES.map((role) => [role, t(`role.${role}`)])) as Record<Role, string>,
    lineBreak: t('mark.lineBreak'),
    lines: (from, to) => range(from, to, 'mark.line', 'mark.lines'),
    origin: (line, column) => t('mark.origin', { line, column }),
    added: (line, column) => t('mark.added', { line, column }),
    change: (patch) => [changeWords(patch.was, patch.insert, t), say(patch.why), standingWords(patch, t)].join(language === 'zh' ? '。' : '. ').replace(/([。.])\1/g, '$1').replace(/。\. |\.。/g, '。'),
    moved(role, from, to) {
      if (HEADLINE_ROLES.has(role)) return from === to ? t('mark.movedHeadOne', { from }) : t('mark.movedHead', { from, to });
      return from === to ? t('mark.movedOne', { role: t(`role.${role}`), from }) : t('mark.moved', { role: t(`role.${role}`), from, to });
    },
    folded: (paragraphs, characters) => t('paneView.folded', { paragraphs, characters }),
    movedFrom: (from, to) => range(from, to, 'mark.movedFromOne', 'mark.movedFrom'),
  };
}
