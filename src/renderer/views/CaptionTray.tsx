import { useTranslation } from 'react-i18next';
import { ChevronDown, Image } from 'lucide-react';
import type { CaptionLayout } from '../../core/article/layout';
import { clip } from '../state/cut';
import type { Outlined } from '../state/session';
import { CaptionMenu } from './CaptionMenu';
import { useDesktop, useSession } from './context';
import { startCaption, useTrayDrop } from './drag';
import { useEvidence } from './evidence';
import { captionAnchor, captionText, nameOf } from './wording';

const OFFERED = 3;

/// Captions that belong to no article yet, with the likely ones and why; and pictures of their own.
export function CaptionTray() {
  const { t } = useTranslation();
  const { desk, shown } = useSession();
  const drop = useTrayDrop();
  return (
    <section className={`tray${drop.over ? ' over' : ''}`} aria-labelledby="tray-title" data-testid="caption-tray" {...drop.handlers}>
      <h3 id="tray-title">{t('tray.title')}{desk.captions.length > 0 && <span className="count">{desk.captions.length}</span>}</h3>
      {desk.captions.length === 0 ? <p className="quiet">{t('tray.empty')}</p> : (
        <ul>{desk.captions.map(({ caption }) => <TrayItem key={caption.id} caption={caption} shown={caption.id === shown} />)}</ul>
      )}
    </section>
  );
}

function TrayItem({ caption, shown }: { caption: CaptionLayout; shown: boolean }) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { desk } = useSession();
  const evidence = useEvidence();
  const name = captionText(desk, caption);
  const candidates = caption.candidates.filter((candidate) => desk.articles.some(({ id }) => id === candidate.article)).slice(0, OFFERED);
  return (
    <li data-holder={caption.id} className={`tray-item${shown ? ' shown' : ''}`}>
      <button type="button" className="tray-text" data-outline data-outlined={JSON.stringify({ document: caption.id } satisfies Outlined)} draggable onDragStart={(event) => startCaption(event, caption.id)} aria-current={shown ? 'true' : undefined} onClick={() => desktop.show(caption.id)}>
        <Image size={14} aria-hidden /><span lang="zh-CN">{name}</span>
      </button>
      {caption.target === 'standalone' ? <p className="quiet">{t('tray.standalone')}</p> : candidates.length === 0 ? <p className="quiet">{t('tray.noCandidates')}</p> : (
        <ol className="candidates" aria-label={t('tray.candidates')}>
          {candidates.map((candidate) => {
            const article = desk.articles.find(({ id }) => id === candidate.article)!;
            const n = desk.articles.indexOf(article) + 1;
            return (
              <li key={candidate.article}>
                <button type="button" className="candidate" onClick={() => desktop.assign(captionAnchor(desk, caption), article.id)}>
                  <span className="candidate-name"><span className="only-spoken">{t('tray.assign')} </span><span aria-hidden>→ </span>{t('articles.articleN', { n, name: clip(nameOf(article, t), 20) })}</span>
                  <span className="candidate-why">{evidence(candidate)}</span>
                </button>
              </li>
            );
          })}
        </ol>
      )}
      <CaptionMenu caption={caption} trigger={<button type="button" className="button small" aria-label={t('tray.menu', { name })}>{t('tray.assignTo')}<ChevronDown size={13} aria-hidden /></button>} />
    </li>
  );
}
