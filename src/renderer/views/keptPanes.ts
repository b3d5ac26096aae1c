import type { TFunction } from 'i18next';
import type { Language } from '../../core/text/say';
import { Panes, type PaneWords } from '../editor/panes';
import type { Desktop } from '../state/desktop';
import type { Speech } from './context';
import { paneWords } from './paneWords';

/// The window's panes. Editors are dear to make: they are made once, wait while no page is open, and show one page after the other.
export class KeptPanes {
  private panes: Panes | undefined;
  /// The change that was selected in the panes themselves: that must not make them scroll.
  selected: string | null = null;

  private words: { readonly language: Language; readonly words: PaneWords } | undefined;

  constructor(private readonly desktop: Desktop) {}

  /// The panes' words in the interface's language, the same object as long as it stays.
  wordsIn(t: TFunction, speech: Speech): PaneWords {
    if (this.words?.language !== speech.language) this.words = { language: speech.language, words: paneWords(t, speech) };
    return this.words.words;
  }

  /// The panes; made now where there are none yet.
  get(words: PaneWords): Panes {
    const { desktop } = this;
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
    return (this.panes ??= new Panes({
      write: (act) => desktop.act(act),
      select: (key) => {
        this.selected = key;
        desktop.dispatch({ type: 'select', key });
      },
      decide: (keys, verdict) => desktop.decide(keys, verdict, true),
      undo: () => desktop.takeBack(),
      redo: () => desktop.bringBack(),
      goto: (at) => desktop.showPlace(at),
      question: (key) => {
        if (key.startsWith('comment:')) return desktop.dispatch({ type: 'comment-at', at: { n: Number(key.slice('comment:'.length)), reply: false } });
        desktop.list('questions');
        desktop.dispatch({ type: 'question', key });
      },
      answer: (key, answer) => {
        if (answer === 'rejected') desktop.questioning.dismiss(key);
        else if (!desktop.questioning.accept(key)) desktop.dispatch({ type: 'question-field', field: 'edit' });
      },
    }, words, nonce ? { nonce } : {}));
  }

  /// Puts the panes into the window.
  attach(parent: HTMLElement, words: PaneWords): Panes {
    const panes = this.get(words);
    parent.append(panes.dom);
    this.desktop.attach(panes);
    return panes;
  }

  /// Takes them out of it. Where an input method was at work nothing is kept: what it left behind is not known.
  detach(): void {
    this.desktop.attach(undefined);
    if (this.panes?.forget()) this.panes.dom.remove();
    else {
      this.panes?.destroy();
      this.panes = undefined;
    }
  }
}

const kept = new WeakMap<Desktop, KeptPanes>();

export function keptPanes(desktop: Desktop): KeptPanes {
  let found = kept.get(desktop);
  if (!found) kept.set(desktop, (found = new KeptPanes(desktop)));
  return found;
}
