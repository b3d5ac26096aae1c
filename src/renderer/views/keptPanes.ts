import type { TFunction } from 'i18next';
import type { Language } from '../../core/text/say';
import { Panes, type PaneWords } from '../editor/panes';
import type { Desktop } from '../state/desktop';
import type { Speech } from './context';
import { paneWords } from './paneWords';

/// A place for panes in the window's stage: what is seen and what waits lie in the same place, so that what waits is laid out as it will be seen.
class Stand {
  readonly dom = document.createElement('div');
  /// The page that the panes were made ready for; undefined while they are seen, or hold nothing that could be.
  ready: string | undefined;

  constructor(readonly panes: Panes) {
    this.dom.className = 'panes';
    this.dom.lang = 'zh-CN';
    this.dom.append(panes.dom);
  }

  show(seen: boolean): void {
    this.dom.classList.toggle('waiting', !seen);
    this.dom.inert = !seen;
    // Older assistive software does not know `inert`.
    this.dom.ariaHidden = seen ? null : 'true';
    if (seen) this.dom.dataset['testid'] = 'panes';
    else delete this.dom.dataset['testid'];
  }
}

/// The window's panes. Editors are dear to make, and a page is dear to lay out: they are made once, and there are two pairs. One is seen, page after page; the other is given the page that a hand
/// is about to open, and comes when it is opened.
export class KeptPanes {
  private seen: Stand | undefined;
  private waiting: Stand | undefined;
  private stage: HTMLElement | undefined;
  /// The change that was selected in the panes themselves: that must not make them scroll.
  selected: string | null = null;

  private words: { readonly language: Language; readonly words: PaneWords } | undefined;

  constructor(private readonly desktop: Desktop) {}

  /// The panes' words in the interface's language, the same object as long as it stays.
  wordsIn(t: TFunction, speech: Speech): PaneWords {
    if (this.words?.language !== speech.language) this.words = { language: speech.language, words: paneWords(t, speech) };
    return this.words.words;
  }

  /// The panes that are seen, or will be; made now where there are none yet.
  get(words: PaneWords): Panes {
    return (this.seen ??= this.make(words)).panes;
  }

  private make(words: PaneWords): Stand {
    const { desktop } = this;
    const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
    return new Stand(new Panes({
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
  attach(stage: HTMLElement, words: PaneWords): Panes {
    this.stage = stage;
    const panes = this.get(words);
    this.seen!.show(true);
    stage.append(this.seen!.dom);
    this.desktop.attach(panes);
    return panes;
  }

  /// Takes them out of it. Where an input method was at work nothing is kept: what it left behind is not known.
  detach(): void {
    this.desktop.attach(undefined);
    this.stage = undefined;
    this.waiting?.dom.remove();
    this.spoil();
    this.seen?.dom.remove();
    if (this.seen && !this.seen.panes.forget()) {
      this.seen.panes.destroy();
      this.seen = undefined;
    }
  }

  /// Lays a page out, by `lay`, where it is not seen yet.
  prepare(page: string, words: PaneWords, lay: (panes: Panes) => void): void {
    if (!this.stage) return;
    this.spoil();
    const stand = (this.waiting ??= this.make(words));
    stand.show(false);
    if (stand.dom.parentElement !== this.stage) this.stage.append(stand.dom);
    stand.panes.setWords(words);
    lay(stand.panes);
    stand.ready = page;
  }

  /// What waits is not what would be shown any more.
  spoil(): void {
    if (!this.waiting) return;
    this.waiting.ready = undefined;
    this.waiting.panes.forget();
  }

  /// The panes for a page that comes: those that wait for it, else the ones that are seen. An input method keeps the panes in which it is at work.
  turnTo(page: string): Panes {
    const { seen, waiting } = this;
    if (waiting?.ready !== page || seen!.panes.composing) return seen!.panes;
    waiting.ready = undefined;
    this.seen = waiting;
    this.waiting = seen;
    waiting.show(true);
    seen!.show(false);
    this.desktop.attach(waiting.panes);
    return waiting.panes;
  }
}

const kept = new WeakMap<Desktop, KeptPanes>();

export function keptPanes(desktop: Desktop): KeptPanes {
  let found = kept.get(desktop);
  if (!found) kept.set(desktop, (found = new KeptPanes(desktop)));
  return found;
}
