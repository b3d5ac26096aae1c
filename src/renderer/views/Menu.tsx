import { cloneElement, useEffect, useRef, useState, type ButtonHTMLAttributes, type ReactElement, type ReactNode, type SyntheticEvent } from 'react';
import * as Radix from '@radix-ui/react-dropdown-menu';
import { Check, ChevronRight } from 'lucide-react';

/// Opens the menu of a row by its own button, for the keyboard's menu key and the mouse's second button.
export function openRowMenu(event: SyntheticEvent<HTMLElement>): void {
  const button = event.currentTarget.querySelector<HTMLElement>('.row-menu');
  if (!button) return;
  event.preventDefault();
  event.stopPropagation();
  // A menu that was open once listens to keys, not to clicks.
  if (button.dataset['state'] === undefined) button.click();
  else button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}

/// Menus, so that every view has the same one. Arrow keys, typing ahead and Escape work as in the system's own.
/// Until it is opened for the first time a menu is only its button: a long outline has hundreds. `children` is best one component, which then is not rendered either.
export function Menu({ trigger, children, align = 'start' }: { trigger: ReactElement<ButtonHTMLAttributes<HTMLButtonElement>>; children: ReactNode; align?: 'start' | 'end' }) {
  const [used, setUsed] = useState<'keys' | 'mouse' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // Opened by keys, the menu has its first entry ready; only its own handling of keys does that.
    if (used === 'keys') button.current?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  }, [used]);
  if (!used) return cloneElement(trigger, { onClick: (event) => setUsed(event.detail === 0 ? 'keys' : 'mouse'), 'aria-haspopup': 'menu', 'aria-expanded': false });
  return (
    <Radix.Root modal={false} defaultOpen={used === 'mouse'}>
      <Radix.Trigger asChild ref={button}>{trigger}</Radix.Trigger>
      {/* Not in a portal: a menu belongs to the region that it was opened in. */}
      <Radix.Content className="menu" align={align} sideOffset={4} collisionPadding={8} tabIndex={0}>{children}</Radix.Content>
    </Radix.Root>
  );
}

export function MenuItem({ onSelect, children, note, disabled, icon }: { onSelect: () => void; children: ReactNode; note?: ReactNode; disabled?: boolean; icon?: ReactNode }) {
  return (
    <Radix.Item className="menu-item" onSelect={onSelect} disabled={disabled ?? false}>
      <span className="menu-mark" aria-hidden>{icon}</span>
      <span className="menu-text">{children}{note && <small>{note}</small>}</span>
    </Radix.Item>
  );
}

/// One of several that exclude each other; the present one is marked.
export function MenuChoice({ value, children, note }: { value: string; children: ReactNode; note?: ReactNode }) {
  return (
    <Radix.RadioItem className="menu-item" value={value}>
      <span className="menu-mark"><Radix.ItemIndicator><Check size={14} aria-hidden /></Radix.ItemIndicator></span>
      <span className="menu-text">{children}{note && <small>{note}</small>}</span>
    </Radix.RadioItem>
  );
}

export function MenuChoices({ value, onChange, children }: { value: string; onChange: (value: string) => void; children: ReactNode }) {
  return <Radix.RadioGroup value={value} onValueChange={onChange}>{children}</Radix.RadioGroup>;
}

export function MenuSub({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Radix.Sub>
      <Radix.SubTrigger className="menu-item">
        <span className="menu-mark" />
        <span className="menu-text">{label}</span>
        <ChevronRight size={14} aria-hidden />
      </Radix.SubTrigger>
      <Radix.SubContent className="menu" sideOffset={2} collisionPadding={8} tabIndex={0}>{children}</Radix.SubContent>
    </Radix.Sub>
  );
}

export const MenuLine = () => <Radix.Separator className="menu-line" />;
export const MenuLabel = ({ children }: { children: ReactNode }) => <Radix.Label className="menu-label">{children}</Radix.Label>;
