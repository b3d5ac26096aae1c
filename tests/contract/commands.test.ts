import { describe, expect, it } from 'vitest';
import { COMMAND_GROUPS, COMMAND_IDS, commandRow, isCommand, KEY_SCOPES, type KeyScope } from '../../src/contract/commands';

const bindings = COMMAND_IDS.flatMap((id) => KEY_SCOPES.flatMap((scope) => (commandRow(id).keys?.[scope] ?? []).map((chord) => ({ id, scope, chord }))));

describe('the table of commands', () => {
  it('gives no key to two commands in one scope', () => {
    const seen = new Map<string, string>();
    for (const { id, scope, chord } of bindings) {
      expect(seen.get(`${scope} ${chord}`), `${chord} of ${id}`).toBeUndefined();
      seen.set(`${scope} ${chord}`, id);
    }
  });

  it('writes each key in the one way that a stroke is read', () => {
    for (const { id, chord } of bindings) expect(chord, id).toMatch(/^(Mod\+)?(Meta\+)?(Alt\+)?(Shift\+)?([A-Z0-9]|F\d{1,2}|[^\w\s]|[A-Z][A-Za-z]+)$/);
  });

  it('names every command in both languages, once in its group', () => {
    for (const language of ['zh', 'en'] as const) {
      const names = COMMAND_IDS.map((id) => `${commandRow(id).group} ${commandRow(id).words[language]}`);
      expect(new Set(names).size).toBe(names.length);
    }
    for (const id of COMMAND_IDS) expect(commandRow(id).words.en, id).not.toMatch(/\p{Script=Han}/u);
  });

  it('has a command in every group, and knows its own names only', () => {
    expect(new Set(COMMAND_IDS.map((id) => commandRow(id).group))).toEqual(new Set(COMMAND_GROUPS));
    expect(isCommand('edit.undo')).toBe(true);
    expect(isCommand('toString')).toBe(false);
  });

  it('offers everything that is not local by a key or by the palette, and gives what is local a key', () => {
    for (const id of COMMAND_IDS) if (commandRow(id).local) expect(bindings.some((binding) => binding.id === id), id).toBe(true);
    expect(bindings.some(({ id, scope }) => id === 'help.palette' && scope === ('anywhere' satisfies KeyScope))).toBe(true);
  });
});
