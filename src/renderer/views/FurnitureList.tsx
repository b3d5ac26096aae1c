import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChevronRight } from 'lucide-react';
import { useDesktop, useSession } from './context';
import { PartList } from './PartList';

/// What stands on the page and in no article: to look at, and to give back where it was taken for furniture wrongly.
export function FurnitureList() {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const { desk, shown } = useSession();
  const [open, setOpen] = useState(false);
  const { furniture } = desk;
  return (
    <section className="furniture" aria-label={t('furniture.title')}>
      <div className={`furniture-head${shown === furniture.id ? ' shown' : ''}`}>
        <button type="button" className="twist" aria-expanded={open} aria-label={`${t('furniture.title')} · ${t('articles.parts')}`} onClick={() => setOpen(!open)}><ChevronRight size={14} aria-hidden /></button>
        <button type="button" className="furniture-row" aria-current={shown === furniture.id ? 'true' : undefined} onClick={() => desktop.show(furniture.id)} title={t('furniture.hint')}>
          <span>{t('furniture.title')}</span><span className="count">{t('furniture.count', { count: furniture.parts.length })}</span>
        </button>
      </div>
      {open && <PartList document={furniture} />}
    </section>
  );
}
