import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaptionLayout } from '../../core/article/layout';
import { useDesktop, useSession } from './context';
import type { StructureOp } from '../../core/article/structure';
import type { ArticleDocument } from '../../core/review/document';
import { clip } from '../state/cut';
import { moveParts, startOf } from '../state/structure';
import { Menu, MenuChoice, MenuChoices, MenuItem, MenuLabel, MenuLine, MenuSub } from './Menu';
import { captionAnchor, captionText, confidenceWord, nameOf } from './wording';
import { useEvidence } from './evidence';

const LIKELY = 3;

/// Where a caption belongs: every article, the closest first with what they share, a picture of its own, or the tray.
export function CaptionMenu({ caption, trigger }: { caption: CaptionLayout; trigger: ComponentProps<typeof Menu>['trigger'] }) {
  return <Menu trigger={trigger}><Items caption={caption} /></Menu>;
}

function Items({ caption }: { caption: CaptionLayout }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { desk } = useSession();
  const evidence = useEvidence();
  const name = captionText(desk, caption);
  const candidates = caption.candidates.filter((candidate) => desk.articles.some(({ id }) => id === candidate.article));
  const likely = candidates.slice(0, LIKELY).map((candidate) => ({ candidate, article: desk.articles.find(({ id }) => id === candidate.article)! }));
  const others = desk.articles.filter((article) => !likely.some((one) => one.article === article));
  const titled = (article: ArticleDocument, length: number): string => t('articles.articleN', { n: desk.articles.indexOf(article) + 1, name: clip(nameOf(article, t), length) });
  const at = startOf(caption.parts[0]!);
  const put = (op: StructureOp | undefined): void => op && desktop.structure(op);
  const assigned = desk.state.assigns.get(caption.id);
  const loose = !desk.articles.some(({ id }) => id === caption.target);
  return (
    <>
      <MenuLabel>{clip(name, 40)}{!loose && <span className="menu-why">{assigned ? t('tray.byEditor', { name: assigned.by }) : `${t('tray.byEngine')} · ${confidenceWord(caption.confidence, t)}`}</span>}</MenuLabel>
      <MenuLine />
      <MenuChoices value={caption.target} onChange={(target) => target !== caption.target && desktop.assign(captionAnchor(desk, caption), target)}>
        {likely.map(({ candidate, article }) => <MenuChoice key={article.id} value={article.id} note={evidence(candidate)}>{titled(article, 26)}</MenuChoice>)}
        {likely.length > 0 && <MenuLine />}
        <MenuChoice value="standalone">{t('tray.toStandalone')}</MenuChoice>
        <MenuChoice value="tray">{t('tray.toTray')}</MenuChoice>
        {others.length > 0 && <MenuLine />}
        {others.map((article) => <MenuChoice key={article.id} value={article.id}>{titled(article, 26)}</MenuChoice>)}
      </MenuChoices>
      <MenuLine />
      <MenuSub label={t('tray.notCaption')}>
        {desk.articles.map((article) => <MenuItem key={article.id} onSelect={() => put(moveParts(desk, at, article.id, 'paragraph'))}>{titled(article, 22)}</MenuItem>)}
        <MenuLine />
        <MenuItem onSelect={() => put(moveParts(desk, at, 'new', 'paragraph'))}>{t('parts.newArticle')}</MenuItem>
        <MenuItem onSelect={() => put(moveParts(desk, at, 'furniture'))}>{t('parts.toFurniture')}</MenuItem>
      </MenuSub>
      {loose && (
        <>
          <MenuLine />
          <MenuItem onSelect={() => desktop.show(caption.id)}>{t('tray.open')}</MenuItem>
        </>
      )}
    </>
  );
}
