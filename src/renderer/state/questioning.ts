import type { CountChange, KeptHouse, RuleCounts } from '../../contract/house';
import type { HostClient } from '../../contract/methods';
import { pageName } from '../../core/export/name';
import type { HouseRow } from '../../core/proof/house-file';
import { answerAct } from '../../core/question/place';
import type { Question } from '../../core/question/question';
import { anchorsOf } from '../../core/review/anchors';
import type { Act, Entry } from '../../core/review/events';
import { afterPaint } from './afterPaint';
import type { AppAction, AppState } from './app';
import { sessionOf } from './app';
import { bulkAct } from './bulk';
import { Proofer, type ProofingThread } from './proofer';
import { rowsOfQuestions, type QuestionView } from './questions';
import { documentOf, type Session, type SessionAction } from './session';
import type { Store } from './store';

/// What the rest of the window lends.
export interface QuestioningDesk {
  readonly store: Store<AppState, AppAction>;
  readonly client: HostClient;
  act(...acts: readonly Act[]): void;
  dispatch(action: SessionAction): void;
  /// Records what was typed and not yet recorded.
  flush(): void;
  /// Brings a question into view in the panes.
  reveal(question: Question): void;
  /// What is selected in the proof, in its raw offsets.
  selection(): { readonly from: number; readonly to: number } | undefined;
}

/// How often the house's file is looked at while the window is in use.
const LOOK_MS = 5_000;

/// Everything a person can do with questions and comments, and the proofing that asks them.
export class Questioning {
  private proofer: Proofer | undefined;
  private looked = 0;
  /// Dismissals for the whole house, by the entry that recorded them: undo takes the house's row out again.
  private readonly always = new Map<number, HouseRow>();

  constructor(private readonly desk: QuestioningDesk, private readonly start: (() => ProofingThread) | undefined) {}

  private get session(): Session | null {
    return sessionOf(this.desk.store.get());
  }

  /// Begins to proof a page that was opened, and goes on whenever it changes.
  watch(): void {
    if (!this.start) return;
    this.desk.store.subscribe(() => {
      const session = this.session;
      if (session && session.desk !== this.seen) {
        this.seen = session.desk;
        afterPaint(() => {
          // What changed meanwhile has asked for itself.
          if (this.seen !== session.desk) return;
          const another = this.compared !== session.reading;
          if (another) this.proof().elsewhere([]);
          this.proof().check(session.desk);
          if (another) void this.compare(session);
        });
      }
    });
  }

  private seen: Session['desk'] | undefined;

  /// The page whose neighbours were asked for last.
  private compared: Session['reading'] | undefined;

  /// Fetches the pages that may hold an article of this one. Whoever cannot be had is left out: what is asked of the page itself does not wait for it.
  private async compare({ reading, file: { page } }: Session): Promise<void> {
    this.compared = reading;
    const { client } = this.desk;
    const names = await client.call('page.alike', { page }).then((answer) => answer.pages, () => []);
    const opened = await Promise.all(names.map((name) => client.call('page.open', { page: name }).catch(() => undefined)));
    if (this.session?.reading !== reading) return;
    this.proof().elsewhere(opened.flatMap((one) => (one ? [{ page: pageName(one.page), text: one.text, profile: one.profile, entries: one.entries }] : [])));
  }

  /// The thread that proofs, where there is one.
  thread(): Proofer | undefined {
    return this.start && this.proof();
  }

  private proof(): Proofer {
    const { store, dispatch } = this.desk;
    this.proofer ??= new Proofer(this.start!, {
      found: (found, { reading }) => {
        if (this.session?.reading === reading) dispatch({ type: 'found', found });
      },
      failed: () => dispatch({ type: 'proofing-failed' }),
      speller: (speller) => store.dispatch({ type: 'speller', speller }),
      rules: (rules) => store.dispatch({ type: 'rules', rules }),
    });
    return this.proofer;
  }

  /// Reads the house's list and the counts anew.
  async readHouse(): Promise<void> {
    this.looked = Date.now();
    try {
      const [house, counts] = await Promise.all([this.desk.client.call('house.read', {}), this.desk.client.call('rules.counts', {})]);
      this.take(house);
      this.desk.store.dispatch({ type: 'counts', counts });
    } catch {
      // Without its list a house's own questions are not asked; the page opens all the same, and the list's dialog says what is wrong.
    }
  }

  /// Looks whether somebody has changed the house's file, when the last look is some time ago.
  lookAtHouse(now: number): void {
    if (now - this.looked > LOOK_MS) void this.readHouse();
  }

  private take(house: KeptHouse): void {
    if (this.desk.store.get().house?.stamp === house.stamp && this.desk.store.get().house?.path === house.path) return;
    this.desk.store.dispatch({ type: 'house', house });
    if (this.start) this.proof().house(house.rows.map(({ row }) => row));
  }

  /// Adds, rewrites or takes out a row of the house's list. Rejects with a `HostError`.
  async changeHouse(row: HouseRow | null, line?: number): Promise<void> {
    const stamp = this.desk.store.get().house?.stamp ?? (await this.desk.client.call('house.read', {})).stamp;
    this.take(await this.desk.client.call('house.change', { stamp, row, ...(line !== undefined && { line }) }));
  }

  find(key: string | null): Question | undefined {
    return key === null ? undefined : this.session?.questions.find((question) => question.key === key);
  }

  /// Selects a question; the panes bring it into view.
  select(key: string | null): void {
    this.desk.dispatch({ type: 'question', key });
    const question = this.find(key);
    if (question) this.desk.reveal(question);
  }

  /// Goes where a doubt about the structure can be settled: to the article or the caption in the outline.
  locate(question: Question): void {
    this.select(question.key);
    const { columns } = this.desk.store.get();
    this.desk.store.dispatch({ type: 'columns', columns: [...columns.filter((column) => column !== 'articles'), 'articles'] });
    this.desk.dispatch({ type: 'locate', document: question.document });
  }

  view(change: Partial<QuestionView>): void {
    const session = this.session;
    if (session) this.desk.dispatch({ type: 'question-view', view: { ...session.questionView, ...change } });
  }

  /// Answers a question by a fix, the best if none is named, or by words of one's own. A doubt is confirmed. False where there is nothing to write: then the editor has to say.
  accept(key: string, insert?: string): boolean {
    this.desk.flush();
    const question = this.find(key);
    const document = question && documentOf(this.session!.desk, question.document);
    if (!question || !document) return true;
    if (question.kind === 'doubt') return this.dismiss(key), true;
    const words = insert ?? question.fixes[0];
    if (words === undefined) return false;
    const act = answerAct(document, question, words);
    if (!act) return this.dismiss(key), true;
    this.leave(question, () => {
      this.desk.act(act, ...(question.comment ? [{ type: 'resolve' as const, of: question.comment.n }] : []));
      this.desk.dispatch({ type: 'answered', answer: { rule: question.rule, text: question.text, insert: words } });
    });
    this.count({ rule: question.rule, answer: 'accepted', by: 1 });
    return true;
  }

  /// Leaves the words as they are, on this page.
  dismiss(key: string): void {
    this.desk.flush();
    const question = this.find(key);
    if (!question || question.fingerprint === '') return;
    this.leave(question, () => {
      this.desk.act({ type: 'dismiss', fingerprint: question.fingerprint, rule: question.rule }, ...(question.comment ? [{ type: 'resolve' as const, of: question.comment.n }] : []));
      this.desk.dispatch({ type: 'answered', answer: question.kind === 'doubt' ? null : { rule: question.rule, text: question.text } });
    });
    if (question.kind === 'finding') this.count({ rule: question.rule, answer: 'rejected', by: 1 });
  }

  /// Takes an answer back: a dismissed question is asked again, an accepted fix is rejected.
  reopen(key: string): void {
    const question = this.find(key);
    const document = question && documentOf(this.session!.desk, question.document);
    if (!question || !document) return;
    if (question.state === 'dismissed') this.desk.act({ type: 'recall', fingerprint: question.fingerprint });
    const edits = document.patches.filter((patch) => patch.key === question.patch || (patch.group !== undefined && patch.group === document.patches.find((one) => one.key === question.patch)?.group));
    if (question.state === 'accepted' && edits.length > 0) {
      this.desk.act({ type: 'decide', verdict: 'rejected', edits: edits.map(({ from, to, was, insert, side }) => ({ from, to, was, insert, ...(side && { side }) })) });
    }
  }

  /// Leaves these words alone in the whole house, for this rule. Rejects with a `HostError` where the house's list cannot be written; the question then is dismissed for this page only.
  async dismissAlways(key: string): Promise<void> {
    this.desk.flush();
    const question = this.find(key);
    if (!question || !keepable(question)) return;
    this.dismiss(key);
    const row: HouseRow = { kind: 'ignore', wording: question.text, rule: question.rule, why: '' };
    const last = this.session?.desk.state.timeline.at(-1)?.entry.n;
    await this.changeHouse(row);
    if (last !== undefined) this.always.set(last, row);
  }

  /// Binds a note for the author to a question.
  ask(key: string, text: string): void {
    const question = this.find(key);
    if (!question || text.trim() === '') return;
    this.desk.act({ type: 'comment', anchors: question.source, quote: question.text, text: text.trim(), ...(question.fingerprint && { about: { rule: question.rule, fingerprint: question.fingerprint } }) });
  }

  /// A note on what is selected in the proof.
  comment(text: string, range = this.desk.selection()): void {
    this.desk.flush();
    const session = this.session;
    const document = session && documentOf(session.desk, session.shown);
    if (!document || !range || text.trim() === '') return;
    this.desk.act({ type: 'comment', anchors: anchorsOf(document, range), quote: document.proof.slice(range.from, range.to).slice(0, 2000), text: text.trim() });
  }

  settle(n: number, resolved: boolean): void {
    this.desk.act({ type: resolved ? 'resolve' : 'reopen', of: n });
  }

  /// Gives the same answer to several questions, in one act that one undo takes back. Says how many it was.
  answerAll(questions: readonly Question[], answer: 'accepted' | 'dismissed', insert?: string): number {
    this.desk.flush();
    const session = this.session;
    if (!session || questions.length === 0) return 0;
    const { acts, answered } = answer === 'accepted' ? bulkAct(session.desk, questions, insert, session.proofing.rules)
      : { acts: dismissAll(questions), answered: questions };
    this.desk.act(...acts);
    this.desk.dispatch({ type: 'answered', answer: null });
    const rules = new Map<string, number>();
    for (const { rule } of answered) rules.set(rule, (rules.get(rule) ?? 0) + 1);
    this.count(...[...rules].map(([rule, by]): CountChange => ({ rule, answer: answer === 'accepted' ? 'accepted' : 'rejected', by })));
    return answered.length;
  }

  /// After `decide` has answered a question, the next one in the list comes into view.
  private leave(question: Question, decide: () => void): void {
    const order = this.listed();
    const at = order.indexOf(question.key);
    decide();
    const left = new Set(this.session?.questions.filter(({ state }) => state === 'open' || state === 'asked').map(({ key }) => key));
    const next = [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))].find((key) => left.has(key));
    this.select(next ?? null);
  }

  /// Keys of the questions in the order of the list.
  private listed(): readonly string[] {
    const session = this.session;
    if (!session) return [];
    const { counts } = this.desk.store.get();
    // A search in the list's words does not change who is next.
    return rowsOfQuestions(session.questions, { ...session.questionView, text: '' }, session.shown, counts, () => '').flatMap((row) => (row.type === 'question' ? [row.id] : []));
  }

  /// Told when an entry was taken back or brought back: counts and the house's list follow.
  travelled(entry: Entry | undefined, back: boolean): void {
    if (!entry) return;
    const by = back ? -1 : 1;
    this.desk.dispatch({ type: 'answered', answer: null });
    if (entry.type === 'write' && entry.rule !== undefined) this.count({ rule: entry.rule, answer: 'accepted', by });
    if (entry.type === 'dismiss' && !entry.rule.startsWith('doubtful-')) this.count({ rule: entry.rule, answer: 'rejected', by: by * (1 + (entry.also?.length ?? 0)) });
    const row = this.always.get(entry.n);
    if (!row || row.kind !== 'ignore') return;
    if (!back) return void this.changeHouse(row).catch(() => undefined);
    const placed = this.desk.store.get().house?.rows.find((one) => one.row.kind === 'ignore' && one.row.wording === row.wording && one.row.rule === row.rule);
    if (placed) void this.changeHouse(null, placed.line).catch(() => undefined);
  }

  private count(...add: readonly CountChange[]): void {
    if (add.length === 0) return;
    // A count that is lost costs nothing.
    this.desk.client.call('rules.counts', { add }).then((counts: RuleCounts) => this.desk.store.dispatch({ type: 'counts', counts }), () => undefined);
  }
}

/// Whether a question's words can stand in the house's list.
export function keepable({ kind, text, fingerprint }: Question): boolean {
  return kind === 'finding' && fingerprint !== '' && text.trim() !== '' && text.length <= 200 && !/[\t\r\n]/.test(text);
}

/// One act that leaves all of these as they are; they are of one rule.
function dismissAll(questions: readonly Question[]): readonly Act[] {
  const [fingerprint, ...also] = new Set(questions.map((question) => question.fingerprint).filter((name) => name !== ''));
  return fingerprint === undefined ? [] : [{ type: 'dismiss', fingerprint, rule: questions[0]!.rule, ...(also.length > 0 && { also }) }];
}
