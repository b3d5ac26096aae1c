import type { AskedCounts } from '../../contract/asked';
import { SPELLER_PATH } from '../../contract/channel';
import type { HouseRow } from '../../core/proof/house-file';
import type { Desk } from '../../core/pipeline';
import { deskFields } from '../../core/question/place';
import type { AskingRule } from '../../core/question/question';
import type { PlacedArticle } from '../../core/review/fields';
import type { Found, SpellerState } from './proofing';
import type { CountTask, ElsewhereTask, PageAnswer, PageTask, ProofingNews, ProofingTask } from './proofing.worker';

/// As much of a worker as the proofer needs.
export interface ProofingThread {
  postMessage(task: ProofingTask, transfer: Transferable[]): void;
  onmessage: ((event: MessageEvent<ProofingNews>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/// Starts the thread, and brings it the speller's model: the page may fetch it, a worker may not.
export function startThread(): ProofingThread {
  const thread = new Worker(new URL('./proofing.worker.ts', import.meta.url), { type: 'module' });
  const give = (model: ArrayBuffer | undefined): void => thread.postMessage({ type: 'speller', model } satisfies ProofingTask, model ? [model] : []);
  fetch(SPELLER_PATH).then((answer) => (answer.ok ? answer.arrayBuffer() : undefined)).then(give, () => give(undefined));
  return thread;
}

/// What the proofer tells the window.
export interface ProoferEvents {
  /// `desk`: the one that was asked about; the window may show another page by now.
  found(found: Found, desk: Desk): void;
  speller(state: SpellerState): void;
  rules(rules: ReadonlyMap<string, AskingRule>): void;
  failed(): void;
}

/// Keeps the findings of the open page up to date, in another thread. Only articles that have changed travel there; while one check runs, what is asked for meanwhile waits, and of several
/// the last one counts.
export class Proofer {
  private readonly thread: ProofingThread;
  /// What the thread holds, by id.
  private held = new Map<string, PlacedArticle>();
  private running: readonly PlacedArticle[] = [];
  private asking: Desk | undefined;
  private run = 0;
  private busy = false;
  private waiting: Desk | undefined;
  private readonly asks = new Map<number, (answer: PageAnswer) => void>();
  private readonly counts = new Map<number, (asked: AskedCounts) => void>();
  private asked = 0;
  private compares = false;

  constructor(start: () => ProofingThread, private readonly events: ProoferEvents) {
    this.thread = start();
    this.thread.onmessage = ({ data }) => this.hear(data);
    this.thread.onerror = () => {
      this.busy = false;
      this.events.failed();
    };
  }

  house(rows: readonly HouseRow[]): void {
    this.thread.postMessage({ type: 'house', rows }, []);
  }

  /// Pages that share text with the open one; what is asked of their articles beside its own is told by another `found`.
  elsewhere(pages: readonly ElsewhereTask[]): void {
    if (pages.length === 0 && !this.compares) return;
    this.compares = pages.length > 0;
    this.thread.postMessage({ type: 'elsewhere', pages }, []);
  }

  check(desk: Desk): void {
    if (this.busy) {
      this.waiting = desk;
      return;
    }
    const fields = deskFields(desk);
    if (fields.length === this.running.length && fields.every((article, i) => article === this.running[i])) return;
    this.busy = true;
    const articles = fields.map((article) => (this.held.get(article.id) === article ? { id: article.id } : { id: article.id, article }));
    this.held = new Map(fields.map((article) => [article.id, article]));
    this.running = fields;
    this.asking = desk;
    this.thread.postMessage({ type: 'check', run: ++this.run, articles }, []);
  }

  /// What one rule asks in a page that is not open, and the act that would answer all of it.
  page(task: PageTask): Promise<PageAnswer> {
    const ask = ++this.asked;
    return new Promise((resolve) => {
      this.asks.set(ask, resolve);
      this.thread.postMessage({ type: 'page', ask, ...task }, []);
    });
  }

  /// How many questions are open in a page that is not open.
  count(task: CountTask): Promise<AskedCounts> {
    const ask = ++this.asked;
    return new Promise((resolve) => {
      this.counts.set(ask, resolve);
      this.thread.postMessage({ type: 'count', ask, ...task }, []);
    });
  }

  private hear(news: ProofingNews): void {
    if (news.type === 'rules') return this.events.rules(new Map(news.rules.map((rule) => [rule.name, rule])));
    if (news.type === 'speller') return this.events.speller(news.state);
    if (news.type === 'page') {
      this.asks.get(news.ask)?.(news);
      this.asks.delete(news.ask);
      return;
    }
    if (news.type === 'count') {
      this.counts.get(news.ask)?.(news.asked);
      this.counts.delete(news.ask);
      return;
    }
    if (news.run !== this.run) return;
    this.busy = false;
    if (this.asking) this.events.found({ fields: this.running, findings: new Map(news.findings) }, this.asking);
    const next = this.waiting;
    this.waiting = undefined;
    if (next) this.check(next);
  }
}
