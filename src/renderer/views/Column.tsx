import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelLeftClose, PanelRightClose } from 'lucide-react';
import type { Column as Name } from '../state/columns';
import { useDesktop } from './context';
import { IconButton } from './controls';
import { useWidth } from './useWidth';
import { useKeyTable } from './keys';

/// One of the three side columns: open, or folded to a rail that names it.
export function Column({ name, title, count, open, tools, children, testId, label, heading }: {
  name: Name; title: string; count?: ReactNode; open: boolean; tools?: ReactNode; children: ReactNode; testId?: string; label?: string;
  /// In the place of title and count.
  heading?: ReactNode;
}) {
  const { t } = useTranslation();
  const desktop = useDesktop();
  const width = useWidth();
  const toggle = (): void => desktop.toggle(name, width);
  const keys = useKeyTable().hint(`column.${name}`);
  const Element = name === 'changes' ? 'aside' : 'nav';
  const Fold = name === 'changes' ? PanelRightClose : PanelLeftClose;
  if (!open) {
    return (
      <Element className={`rail rail-${name}`} aria-label={label ?? title}>
        <button type="button" aria-expanded={false} aria-label={t('app.unfold', { name: title })} title={keys} onClick={toggle}>
          <Fold size={15} aria-hidden className="turned" />
          <span>{title}</span>
          {count !== undefined && <span className="count">{count}</span>}
        </button>
      </Element>
    );
  }
  return (
    <Element className={`column column-${name}`} aria-label={label ?? title} id={`column-${name}`} tabIndex={-1} data-testid={testId} data-keys={name === 'articles' ? 'outline' : undefined}>
      <header className="column-head">
        {heading ?? <><h2>{title}</h2>{count !== undefined && <span className="count">{count}</span>}</>}
        <span className="spring" />
        {tools}
        <IconButton label={t('app.fold', { name: title })} keys={keys} aria-expanded onClick={toggle}><Fold size={15} aria-hidden /></IconButton>
      </header>
      {children}
    </Element>
  );
}
