import { useTranslation } from 'react-i18next';
import { Image } from 'lucide-react';
import { clip } from '../state/cut';
import type { Outlined } from '../state/session';
import { CaptionMenu } from './CaptionMenu';
import { useSession } from './context';
import { startCaption } from './drag';
import { captionText } from './wording';

/// A caption at its article. Pressing it asks where it belongs.
export function CaptionChip({ id, article }: { id: string; article: string }) {
  const { t } = useTranslation();
  const { desk } = useSession();
  const caption = desk.layout.captions.find((one) => one.id === id);
  if (!caption) return null;
  const name = captionText(desk, caption);
  return (
    <CaptionMenu caption={caption} trigger={
      <button type="button" className="chip" data-outline data-outlined={JSON.stringify({ document: article, caption: id } satisfies Outlined)} draggable onDragStart={(event) => startCaption(event, caption.id)} aria-label={t('tray.menu', { name })} title={name}>
        <Image size={12} aria-hidden /><span lang="zh-CN">{clip(name, 14)}</span>
      </button>
    } />
  );
}
