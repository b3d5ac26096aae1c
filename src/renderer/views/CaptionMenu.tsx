import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaptionLayout } from '../../core/article/layout';
import { useDesktop, useSession } from './context';
import { Menu, MenuChoice, MenuChoices, MenuItem, MenuLabel, MenuLine } from './Menu';
import { captionAnchor, captionText, clip, nameOf } from './wording';
import { useEvidence } from './evidence';

/// Where a caption belongs: every article, the closest first with what they share, a picture of its own, or the tray.
export function CaptionMenu({ caption, trigger }: { caption: CaptionLayout; trigger: ReactElement }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { desk } = useSession();
  const evidence = useEvidence();
  const name = captionText(desk, caption);
  const candidates = caption.candidates.filter((candidate) => desk.articles.some(({ id }) => id === candidate.article));
  const ranked = [...desk.articles].sort((a, b) => rank(a.id) - rank(b.id));
  function rank(id: string): number {
    const at = candidates.findIndex((candidate) => candidate.article === id);
    return at < 0 ? candidates.length + desk.articles.findIndex((article) => article.id === id) : at;
  }
  const loose = !desk.articles.some(({ id }) => id === caption.target);
  return (
    <Menu trigger={trigger}>
      <MenuLabel>{clip(name, 40)}</MenuLabel>
      <MenuLine />
      <MenuChoices value={caption.target} onChange={(target) => target !== caption.target && desktop.assign(captionAnchor(desk, caption), target)}>
        {ranked.map((article) => {
          const candidate = candidates.find((one) => one.article === article.id);
          return (
            <MenuChoice key={article.id} value={article.id} note={candidate && evidence(candidate)}>
              {t('articles.articleN', { n: desk.articles.indexOf(article) + 1, name: clip(nameOf(article, t), 26) })}
            </MenuChoice>
          );
        })}
        <MenuLine />
        <MenuChoice value="standalone">{t('tray.toStandalone')}</MenuChoice>
        <MenuChoice value="tray">{t('tray.toTray')}</MenuChoice>
      </MenuChoices>
      {loose && (
        <>
          <MenuLine />
          <MenuItem onSelect={() => desktop.show(caption.id)}>{t('tray.open')}</MenuItem>
        </>
      )}
    </Menu>
  );
}
