import type { ComponentProps, ReactNode } from 'react';
import { useId } from 'react';
import { TriangleAlert } from 'lucide-react';
import type { HostFailure } from '../../contract/errors';
import { useSpeech } from './context';
import { standIn } from './standIn';

/// An icon that is a button: its name is what a screen reader says and what the tooltip shows.
export function IconButton({ label, keys, children, className, ...rest }: { label: string; keys?: string | undefined } & ComponentProps<'button'>) {
  return <button type="button" className={`icon-button ${className ?? ''}`} aria-label={label} data-tip={label} data-tip-keys={keys} {...rest}>{children}</button>;
}

export interface Choice<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly hint?: string;
}

/// One of a few, side by side: a radio group in the shape of a switch.
export function Segmented<T extends string>({ label, choices, value, onChange, small }: {
  label: string; choices: readonly Choice<T>[]; value: T; onChange: (value: T) => void; small?: boolean;
}) {
  const name = useId();
  return (
    <fieldset className={`segmented${small ? ' small' : ''}`}>
      <legend className="only-spoken">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} title={choice.hint}>
          <input type="radio" name={name} checked={choice.value === value} onChange={() => onChange(choice.value)} />
          <span>{choice.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/// A switch for one thing: pressed or not.
export function Toggle({ pressed, onChange, children, label, className }: { pressed: boolean; onChange: (pressed: boolean) => void; children: ReactNode; label?: string; className?: string }) {
  return (
    <button type="button" className={`toggle ${className ?? ''}`} aria-pressed={pressed} aria-label={label} onClick={() => onChange(!pressed)}>{children}</button>
  );
}

/// A failure where it happened: what is wrong, what is safe, what to do.
export function Failure({ failure, children }: { failure: HostFailure; children?: ReactNode }) {
  const { fail } = useSpeech();
  return (
    <div className="failure" role="alert">
      <TriangleAlert size={16} aria-hidden />
      <div>
        <p>{fail(failure)}</p>
        {children && <div className="actions">{children}</div>}
      </div>
    </div>
  );
}

/// What opens takes the focus as a whole, so that its title is read first; Tab goes to what is in it. A field that is all it is for (`data-first`) takes it at once.
export function focusItself(event: Event): void {
  event.preventDefault();
  const opened = event.currentTarget as HTMLElement;
  standIn.lead(opened.querySelector<HTMLElement>('[data-first]') ?? opened);
}
