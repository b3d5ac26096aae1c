import { useTranslation } from 'react-i18next';
import { Ellipsis } from 'lucide-react';
import type { ArticleDocument } from '../../core/review/document';
import { clip } from '../state/cut';
import { useDesktop, useSession, useSpeech } from './context';
import { Menu, MenuItem, MenuLabel, MenuLine, MenuSub } from './Menu';
import { captionAnchor, captionText, confidenceWord, nameOf } from './wording';

/// Everything that can be done to a whole article, by mouse and keyboard.
export function ArticleMenu(props: { article: ArticleDocument; index: number; name: string }) {
  const { t } = useTranslation();
  return (
    <Menu align="end" trigger={<button type="button" className="icon-button row-menu" aria-label={t('articles.actions', { name: props.name })}><Ellipsis size={15} aria-hidden /></button>}>
      <Items {...props} />
    </Menu>
  );
}

function Items({ article, index }: { article: ArticleDocument; index: number }) {
  const { t } = useTranslation();
  const { say } = useSpeech();
  const desktop = useDesktop();
  const { desk } = useSession();
  const { articles } = desk;
  const above = articles[index - 1];
  const captions = desk.layout.captions.filter((caption) => caption.target !== article.id);
  return (
    <>
      {article.why.length > 0 && (
        <>
          <MenuLabel>{t('articles.why')}（{confidenceWord(article.confidence, t)}）</MenuLabel>
          <MenuLabel>{article.why.map((why) => <span className="menu-why" key={say(why)}>{say(why)}</span>)}</MenuLabel>
          <MenuLine />
        </>
      )}
      <MenuItem disabled={index === 0} onSelect={() => desktop.shiftArticle(article.id, -1)}>{t('articles.moveUp')}</MenuItem>
      <MenuItem disabled={index === articles.length - 1} onSelect={() => desktop.shiftArticle(article.id, 1)}>{t('articles.moveDown')}</MenuItem>
      <MenuItem disabled={!above} onSelect={() => above && desktop.structure({ kind: 'merge', article: article.id, into: above.id })}>{t('articles.mergeUp')}</MenuItem>
      {articles.length > 1 && (
        <MenuSub label={t('articles.mergeInto')}>
          {articles.map((other, i) => other !== article && (
            <MenuItem key={other.id} onSelect={() => desktop.structure({ kind: 'merge', article: article.id, into: other.id })}>{t('articles.articleN', { n: i + 1, name: clip(nameOf(other, t), 22) })}</MenuItem>
          ))}
        </MenuSub>
      )}
      {captions.length > 0 && (
        <MenuSub label={t('articles.captionHere')}>
          {captions.map((caption) => (
            <MenuItem key={caption.id} onSelect={() => desktop.assign(captionAnchor(desk, caption), article.id)}>{clip(captionText(desk, caption), 24)}</MenuItem>
          ))}
        </MenuSub>
      )}
    </>
  );
}
