import { describe, expect, it } from 'vitest';
import { chordOf, commandFor, conflictsOf, isFieldKey, isTyping, keysOf, parseKeyChanges, withKeys, writeChord, type Stroke } from '../../../src/renderer/state/keys';

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...more });

describe('chordOf', () => {
  it('puts the modifiers in one order', () => {
    expect(chordOf(stroke('Enter', { shiftKey: true, ctrlKey: true }), false)).toBe('Mod+Shift+Enter');
    expect(chordOf(stroke('PageDown', { altKey: true }), false)).toBe('Alt+PageDown');
    expect(chordOf(stroke('F8', { shiftKey: true }), false)).toBe('Shift+F8');
  });

  it('takes ⌘ for the modifier on a Mac, Ctrl elsewhere', () => {
    expect(chordOf(stroke('z', { metaKey: true }), true)).toBe('Mod+Z');
    expect(chordOf(stroke('z', { metaKey: true }), false)).toBe('Meta+Z');
    expect(chordOf(stroke('z', { ctrlKey: true }), false)).toBe('Mod+Z');
  });

  it('goes by the letter whatever Caps Lock says, and by Shift', () => {
    expect(chordOf(stroke('Z', { ctrlKey: true }), false)).toBe('Mod+Z');
    expect(chordOf(stroke('z', { ctrlKey: true, shiftKey: true }), false)).toBe('Mod+Shift+Z');
  });

  it('reads a sign by itself, full-width ones of an input method too', () => {
    expect(chordOf(stroke('?', { shiftKey: true }), false)).toBe('?');
    expect(chordOf(stroke('？', { shiftKey: true }), false)).toBe('?');
    expect(chordOf(stroke('，', { ctrlKey: true }), false)).toBe('Mod+,');
    expect(chordOf(stroke('、', { ctrlKey: true }), false)).toBe('Mod+\\');
    expect(chordOf(stroke('》', { ctrlKey: true, shiftKey: true }), false)).toBe('Mod+>');
  });

  it('reads a letter under Alt on a Mac by its key', () => {
    expect(chordOf(stroke('ß', { altKey: true, code: 'KeyS' }), true)).toBe('Alt+S');
  });

  it('is nothing for a modifier alone, and for a key that an input method takes', () => {
    expect(chordOf(stroke('Shift', { shiftKey: true }), false)).toBeUndefined();
    expect(chordOf(stroke('Process'), false)).toBeUndefined();
  });
});

describe('the keys of commands', () => {
  it('are the table’s own until they are changed', () => {
    expect(commandFor('Mod+Z', 'anywhere', {})).toBe('edit.undo');
    const changes = withKeys({}, 'edit.undo', 'anywhere', ['Mod+U']);
    expect(commandFor('Mod+Z', 'anywhere', changes)).toBeUndefined();
    expect(commandFor('Mod+U', 'anywhere', changes)).toBe('edit.undo');
    expect(withKeys(changes, 'edit.undo', 'anywhere', null)).toEqual({});
  });

  it('come to nothing more than the table where they are set to what it says', () => {
    expect(withKeys({}, 'edit.redo', 'anywhere', ['Mod+Y', 'Mod+Shift+Z'])).toEqual({});
  });

  it('can be taken away', () => {
    const changes = withKeys({}, 'page.export', 'anywhere', []);
    expect(keysOf('page.export', 'anywhere', changes)).toEqual([]);
    expect(commandFor('Mod+E', 'anywhere', changes)).toBeUndefined();
  });

  it('clash within one scope only', () => {
    const changes = withKeys({}, 'page.export', 'anywhere', ['Mod+S']);
    expect(conflictsOf('Mod+S', 'page.export', 'anywhere', changes)).toEqual(['page.save']);
    expect(conflictsOf('Enter', 'change.accept', 'changes', {})).toEqual([]);
  });
});

describe('stored changes', () => {
  it('are kept as far as they fit the table', () => {
    expect(parseKeyChanges({ 'edit.undo@anywhere': ['Mod+U'], 'no.such@anywhere': ['A'], 'edit.undo@nowhere': ['A'], 'edit.redo@anywhere': 'Mod+R' })).toEqual({ 'edit.undo@anywhere': ['Mod+U'] });
    expect(parseKeyChanges(null)).toEqual({});
  });
});

describe('keys that text needs', () => {
  it('are characters and plain editing keys', () => {
    expect(['A', '?', 'Enter', 'Shift+Enter'].every(isTyping)).toBe(true);
    expect(['F8', 'Shift+F8', 'Mod+S', 'Alt+PageDown'].some(isTyping)).toBe(false);
  });

  it('are more in a plain field', () => {
    expect(['Mod+Backspace', 'Alt+ArrowLeft', 'Mod+Enter'].every(isFieldKey)).toBe(true);
    expect(['Mod+S', 'F6', 'Mod+\\'].some(isFieldKey)).toBe(false);
  });
});

describe('writeChord', () => {
  it('writes as the keyboard does', () => {
    expect(writeChord('Mod+Shift+Enter', false)).toBe('Ctrl+Shift+⏎');
    expect(writeChord('Mod+Shift+Enter', true)).toBe('⌘⇧⏎');
    expect(writeChord('Mod++', false)).toBe('Ctrl++');
  });
});
