import type { TFunction } from 'i18next';
import type { Language } from '../../core/text/say';
import { Panes, type PaneWords } from '../editor/panes';
import { afterPaint } from '../state/afterPaint';
import type { Desktop } from '../state/desktop';
import type { PanesStage } from '../state/panesPort';
import type { Session } from '../state/session';
import type { Speech } from './context';
import { paneWords } from './paneWords';

/// A place for panes in the window's stage: what is seen and what waits lie in the same place, so that what waits is laid out as it will be seen.
class Stand {
  readonly dom = document.createElement('div');
  /// The page that the panes were made ready for; undefined while they are seen, or hold nothing that could be.
  ready: string | undefined;
  resting = false;

  constructor(readonly panes: Panes) {
    this.dom.className = 'panes';
    this.dom.lang = 'zh-CN';
    this.dom.append(panes.dom);
  }

  show(seen: boolean): void {
    this.look(seen);
    this.meet(seen);
  }

  /// Whether it is seen.
  look(seen: boolean): void {
    this.dom.classList.toggle('waiting', !seen);
    if (seen) this.rest(false);
    if (seen) this.dom.dataset['testid'] = 'panes';
    else delete this.dom.dataset['testid'];
  }

  /// Whether it only keeps how it was laid out: nothing of it is drawn, or laid out anew when the window changes, until it is next.
  rest(resting: boolean): void {
    this.resting = resting;
    this.dom.classList.toggle('resting', resting);
  }

  /// Whether keys, pointers and assistive software meet it.
  meet(seen: boolean): void {
    this.dom.inert = !seen;
    // Older assistive software does not know `inert`.
    this.dom.ariaHidden = seen ? null : 'true';
  }
}

/// As many pairs of panes wait at most: for the pages that are read ahead because they are in view or near it, the one under the hand, the one behind the open page, and the one before it.
const MOST_WAITING = 32;

/// The window's panes. Editors are dear to make, and a page is dear to lay out: one pair is seen, page after page; others are given the pages that may be opened next, and come when one is opened.
export class KeptPanes implements PanesStage {
  private seen: Stand | undefined;
  /// The one that is needed least comes first.
  private waiting: Stand[] = [];
  private stage: HTMLElement | undefined;
  /// The page that was brought to the front while the desk still is on another one.
  private brought: string | undefined;
  /// How a page is laid out in panes; known while the desk is drawn.
  layout: ((session: Session, panes: Panes) => void) | undefined;
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
      goto: (at) => desktop.going.toPlace(at),
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
    this.desktop.attach(panes, this);
    return panes;
  }

  /// Takes them out of it. Where an input method was at work nothing is kept: what it left behind is not known.
  detach(): void {
    this.desktop.attach(undefined);
    this.stage = undefined;
    this.brought = undefined;
    for (const { dom } of this.waiting) dom.remove();
    this.spoil();
    this.seen?.dom.remove();
    if (this.seen && !this.seen.panes.forget()) {
      this.seen.panes.destroy();
      this.seen = undefined;
    }
  }

  /// Lays a page out where it is not seen yet; `next` where it probably is the next to be opened. False where that cannot be now: what is brought before the desk follows keeps the panes of
  /// the page behind it as they are.
  prepare(page: string, session: Session, next: boolean): boolean {
    const { stage, words } = this;
    if (!stage || !words || !this.layout || this.brought !== undefined) return false;
    const stand = this.standFor(page, words.words);
    // What was the next one stays it, whoever else asks for the page.
    const first = next || (stand.ready === page && !stand.resting);
    if (stand.ready !== page) {
      if (stand.ready !== undefined) this.desktop.ahead.lost(stand.ready);
      empty(stand);
      stand.show(false);
    }
    stand.rest(false);
    if (stand.dom.parentElement !== stage) stage.append(stand.dom);
    this.layout(session, stand.panes);
    stand.ready = page;
    this.waiting = [...this.waiting.filter((other) => other !== stand), stand];
    if (first) for (const other of this.waiting) other.rest(other !== stand);
    else stand.rest(true);
    return true;
  }

  /// The panes that hold the page, or those that can be spared.
  private standFor(page: string, words: PaneWords): Stand {
    const { waiting } = this;
    const found = waiting.find(({ ready }) => ready === page) ?? waiting.find(({ ready }) => ready === undefined);
    if (found) return found;
    if (waiting.length < MOST_WAITING) return this.make(words);
    return waiting.find(({ resting, ready }) => resting && !this.desktop.ahead.wants(ready!)) ?? waiting.find(({ resting }) => resting) ?? waiting[0]!;
  }

  /// What waits is not what would be shown any more.
  spoil(): void {
    this.waiting.forEach(empty);
  }

  /// An input method keeps the panes in which it is at work; what was typed into them belongs to the page that they leave.
  bring(page: string, session: Session): boolean {
    if (!this.layout || this.brought !== undefined || this.seen?.panes.composing !== false) return false;
    this.seen.panes.flush();
    if (!this.prepare(page, session, true)) return false;
    this.turn();
    this.brought = page;
    return true;
  }

  part(): void {
    if (this.brought !== undefined) this.waiting.at(-1)!.panes.flush();
  }

  retract(page: string): void {
    if (this.brought !== page) return;
    this.brought = undefined;
    this.turn();
  }

  /// The panes for the page that the desk is on now: those in which it was brought, else the ones that were seen before.
  turnTo(page: string): Panes {
    if (this.brought !== undefined && this.brought !== page) this.retract(this.brought);
    this.brought = undefined;
    return this.seen!.panes;
  }

  /// The panes that are next and those that are seen change places.
  private turn(): void {
    const before = this.seen!;
    const now = this.waiting.pop()!;
    this.seen = now;
    this.waiting.push(before);
    now.ready = undefined;
    now.look(true);
    before.look(false);
    // Who can be met is inherited by every element of a text: the style of both pairs would be worked out anew before the frame that a person waits for.
    afterPaint(() => {
      for (const stand of [now, before]) {
        stand.meet(stand === this.seen);
        stand.rest(stand !== this.seen);
      }
    });
    this.desktop.attach(now.panes, this);
  }
}

/// Takes away what a stand was made ready for.
function empty(stand: Stand): void {
  stand.ready = undefined;
  stand.panes.forget();
}

const kept = new WeakMap<Desktop, KeptPanes>();

export function keptPanes(desktop: Desktop): KeptPanes {
  let found = kept.get(desktop);
  if (!found) kept.set(desktop, (found = new KeptPanes(desktop)));
  return found;
}
