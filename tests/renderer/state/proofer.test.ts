import { describe, expect, it } from 'vitest';
import { checkPage, defaultKnowledge } from '../../../src/core/proof';
import { openDesk, type Desk } from '../../../src/core/pipeline';
import type { Act } from '../../../src/core/review/events';
import type { PlacedArticle } from '../../../src/core/review/fields';
import { Proofer, type ProofingThread } from '../../../src/renderer/state/proofer';
import type { Found } from '../../../src/renderer/state/proofing';
import type { ProofingNews, ProofingTask } from '../../../src/renderer/state/proofing.worker';
import { DESK, READING, TEXT } from './page';

/// A thread that answers when it is told to; what it holds comes through messages alone.
class Thread implements ProofingThread {
  onmessage: ProofingThread['onmessage'] = null;
  onerror: ProofingThread['onerror'] = null;
  readonly tasks: ProofingTask[] = [];
  private held = new Map<string, PlacedArticle>();

  postMessage(task: ProofingTask): void {
    this.tasks.push(structuredClone(task));
  }

  answer(): void {
    const task = this.tasks.at(-1);
    if (task?.type !== 'check') throw new Error('nothing to check');
    this.held = new Map(task.articles.map(({ id, article = this.held.get(id) }) => [id, article!]));
    this.tell({ type: 'found', run: task.run, findings: [...checkPage([...this.held.values()], defaultKnowledge)] });
  }

  tell(data: ProofingNews): void {
    this.onmessage?.({ data } as MessageEvent<ProofingNews>);
  }
}

function bench() {
  const thread = new Thread();
  const found: Found[] = [];
  const told: string[] = [];
  const proofer = new Proofer(() => thread, { found: (one) => found.push(one), failed: () => told.push('failed'), speller: (state) => told.push(state), rules: (rules) => told.push(`rules ${rules.size}`) });
  return { thread, found, told, proofer };
}

const write = (n: number, was: string, insert: string): Act & { n: number; at: string; by: string } => {
  const from = TEXT.indexOf(was);
  return { type: 'write', edits: [{ from, to: from + was.length, was, insert }], replaces: [], n, at: '2026-01-01T00:00:00Z', by: '甲' };
};

const texts = (found: Found): string[] => [...found.findings.values()].flat().map(({ text }) => text);

describe('the proofer', () => {
  it('sends a page once, then only the articles that changed', () => {
    const { thread, proofer, found } = bench();
    proofer.check(DESK);
    thread.answer();
    expect(texts(found[0]!)).toContain('考察视察');
    const changed: Desk = openDesk(READING, [write(1, '考察视察', '考察')], DESK);
    proofer.check(changed);
    const task = thread.tasks.at(-1)!;
    expect(task.type === 'check' && task.articles.filter(({ article }) => article).length).toBe(1);
    thread.answer();
    expect(texts(found[1]!)).not.toContain('考察视察');
    expect(texts(found[1]!)).toContain('管委');
  });

  it('asks nothing where nothing has changed, and waits while a check runs, for the last state only', () => {
    const { thread, proofer, found } = bench();
    proofer.check(DESK);
    const one = openDesk(READING, [write(1, '考察视察', '视察')], DESK);
    const two = openDesk(READING, [write(1, '考察视察', '考察')], one);
    proofer.check(one);
    proofer.check(two);
    expect(thread.tasks).toHaveLength(1);
    thread.answer();
    expect(thread.tasks).toHaveLength(2);
    thread.answer();
    expect(found).toHaveLength(2);
    proofer.check(two);
    expect(thread.tasks).toHaveLength(2);
  });

  it('takes findings of the same run again when the speller has come in, and none of an older run', () => {
    const { thread, proofer, found, told } = bench();
    proofer.check(DESK);
    thread.answer();
    thread.tell({ type: 'speller', state: 'ready' });
    thread.answer();
    expect(found).toHaveLength(2);
    thread.tell({ type: 'found', run: 0, findings: [] });
    expect(found).toHaveLength(2);
    expect(told).toEqual(['ready']);
  });

  it('tells that the thread has failed', () => {
    const { thread, proofer, told } = bench();
    proofer.check(DESK);
    thread.onerror?.({} as ErrorEvent);
    expect(told).toEqual(['failed']);
  });
});
