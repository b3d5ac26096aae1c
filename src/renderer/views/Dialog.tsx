import type { ReactNode } from 'react';
import * as Radix from '@radix-ui/react-dialog';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { focusItself } from './controls';
import { useReturnFocus } from './returnFocus';

/// A dialog over the desk. `notice`: what must be seen however long the rest is; it stands above the footer. Focus stays in it, Escape closes it (unless something in it needs that key now), and goes back to where it was.
export function Dialog({ title, description, children, notice, footer, onClose, testId, wide, holdsEscape }: {
  title: string; description?: string; children: ReactNode; notice?: ReactNode; footer?: ReactNode; onClose: () => void; testId: string; wide?: boolean; holdsEscape?: boolean;
}) {
  const { t } = useTranslation();
  const giveBack = useReturnFocus();
  return (
    <Radix.Root open onOpenChange={(open) => !open && onClose()}>
      <Radix.Portal>
        <Radix.Overlay className="dialog-veil" />
        <Radix.Content className={`dialog${wide ? ' wide' : ''}`} data-testid={testId} onOpenAutoFocus={focusItself} onCloseAutoFocus={giveBack} onEscapeKeyDown={(event) => { if (holdsEscape) event.preventDefault(); }} {...(description === undefined && { 'aria-describedby': undefined })}>
          <header className="dialog-head">
            <Radix.Title className="dialog-title">{title}</Radix.Title>
            <Radix.Close asChild><button type="button" className="icon-button" aria-label={t('app.close')}><X size={16} aria-hidden /></button></Radix.Close>
          </header>
          {description !== undefined && <Radix.Description className="dialog-description">{description}</Radix.Description>}
          <div className="dialog-body">{children}</div>
          {notice && <div className="dialog-notice">{notice}</div>}
          {footer && <footer className="dialog-foot">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
