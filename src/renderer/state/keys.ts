import { COMMAND_IDS, commandRow, isCommand, KEY_SCOPES, type Chord, type CommandId, type KeyScope } from '../../contract/commands';

/// The keys of commands: the table's own, and what a person put in their place.

/// What a person has changed, by `command@scope`; an empty list takes the keys away.
export type KeyChanges = Readonly<Record<string, readonly Chord[]>>;

export const bindingOf = (id: CommandId, scope: KeyScope): string => `${id}@${scope}`;

/// The keys that a command has in a scope now.
export function keysOf(id: CommandId, scope: KeyScope, changes: KeyChanges): readonly Chord[] {
  return changes[bindingOf(id, scope)] ?? commandRow(id).keys?.[scope] ?? [];
}

/// The command that a key stands for in a scope. With two of them the table's first one runs; the sheet shows that they clash.
export function commandFor(chord: Chord, scope: KeyScope, changes: KeyChanges): CommandId | undefined {
  return COMMAND_IDS.find((id) => keysOf(id, scope, changes).includes(chord));
}

/// The other commands that the same key stands for where this one does. A key of a list hides the one that holds anywhere; that is meant, and no conflict.
export function conflictsOf(chord: Chord, id: CommandId, scope: KeyScope, changes: KeyChanges): readonly CommandId[] {
  return COMMAND_IDS.filter((other) => other !== id && keysOf(other, scope, changes).includes(chord));
}

/// As much of a keyboard event as a chord is read from.
export interface Stroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const MODIFIERS: ReadonlySet<string> = new Set(['Control', 'Shift', 'Alt', 'Meta', 'AltGraph', 'CapsLock', 'Fn', 'NumLock', 'Process', 'Unidentified', 'Dead']);
/// What Chinese punctuation stands for on the same key.
const CHINESE: Readonly<Record<string, string>> = { '、': '\\', '。': '.', '《': '<', '》': '>', '·': '`', '【': '[', '】': ']' };

/// The chord of a stroke; undefined for a modifier alone. A letter goes by its key, whatever Caps Lock says; a full-width sign of a Chinese input method is the sign itself.
export function chordOf(stroke: Stroke, mac: boolean): Chord | undefined {
  if (MODIFIERS.has(stroke.key)) return undefined;
  let { key } = stroke;
  // With Alt, a Mac types another character than the key's own.
  if (mac && stroke.altKey && /^Key[A-Z]$/.test(stroke.code)) key = stroke.code.slice(3);
  else if (key.length === 1) key = plain(key);
  const printed = key.length === 1 && !/[A-Z ]/.test(key);
  const mod = mac ? stroke.metaKey : stroke.ctrlKey;
  const other = mac ? stroke.ctrlKey : stroke.metaKey;
  return [...(mod ? ['Mod'] : []), ...(other ? ['Meta'] : []), ...(stroke.altKey ? ['Alt'] : []), ...(stroke.shiftKey && !printed ? ['Shift'] : []), key === ' ' ? 'Space' : key].join('+');
}

function plain(key: string): string {
  const code = key.charCodeAt(0);
  const half = code > 0xff00 && code < 0xff5f ? String.fromCharCode(code - 0xfee0) : (CHINESE[key] ?? key);
  return half.toUpperCase();
}

/// Whether the chord is one that any text needs for itself: a character, or a key that moves or edits.
export const isTyping = (chord: Chord): boolean => !/^(Mod|Meta|Alt)\+/.test(chord) && !/^(Shift\+)?F\d+$/.test(chord);

/// Whether a plain field needs it, where some keys edit with modifiers as well.
export const isFieldKey = (chord: Chord): boolean => isTyping(chord) || /(^|\+)(Enter|Backspace|Delete|Home|End|Arrow\w+)$/.test(chord);

const SIGNS: Readonly<Record<string, string>> = { Enter: '⏎', Backspace: '⌫', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→', Escape: 'Esc' };
const MAC: Readonly<Record<string, string>> = { Mod: '⌘', Meta: '⌃', Alt: '⌥', Shift: '⇧' };
const OTHER: Readonly<Record<string, string>> = { Mod: 'Ctrl', Meta: 'Win' };

/// A chord as it is written on the keyboard.
export function writeChord(chord: Chord, mac: boolean): string {
  const parts = chord.endsWith('+') ? [...chord.slice(0, -1).split('+').filter(Boolean), '+'] : chord.split('+');
  const names = parts.map((part) => (mac ? MAC[part] : OTHER[part]) ?? SIGNS[part] ?? part);
  return mac ? names.join('') : names.join('+');
}

/// Changes as they were stored: what does not fit the table is left out.
export function parseKeyChanges(raw: unknown): KeyChanges {
  if (typeof raw !== 'object' || raw === null) return {};
  const kept = Object.entries(raw).filter(([name, chords]) => {
    const [id = '', scope = ''] = name.split('@');
    return isCommand(id) && KEY_SCOPES.includes(scope as KeyScope) && Array.isArray(chords) && chords.length <= 4 && chords.every((chord) => typeof chord === 'string' && chord.length <= 40);
  });
  return Object.fromEntries(kept) as KeyChanges;
}

/// The changes with other keys for one command in one scope. The table's own keys are no change.
export function withKeys(changes: KeyChanges, id: CommandId, scope: KeyScope, chords: readonly Chord[] | null): KeyChanges {
  const { [bindingOf(id, scope)]: _old, ...rest } = changes;
  const own = commandRow(id).keys?.[scope] ?? [];
  return chords === null || chords.join(' ') === own.join(' ') ? rest : { ...rest, [bindingOf(id, scope)]: chords };
}
