import type { Session } from './io';

/// Styles by what they mean; plain text where no colour is wanted.
const CODES = { strong: '1', quiet: '2', old: '31', fresh: '32', A: '1;31', B: '33', C: '36' } as const;
export type Style = keyof typeof CODES;

export function paint(session: Session, style: Style, text: string): string {
  return session.colour && text !== '' ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text;
}

/// Whether to colour (https://no-color.org): only for a person at a terminal who has not declined.
export function wantsColour(isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): boolean {
  return isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
