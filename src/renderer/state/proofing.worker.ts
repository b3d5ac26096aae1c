import { checkPage, createSpeller, type ProofKnowledge, type Speller } from '../../core/proof';
import { knowledgeOf } from '../../core/proof/house';
import type { HouseRow } from '../../core/proof/house-file';
import type { HouseProfile } from '../../core/page/profile';
import { openDesk, readPage } from '../../core/pipeline';
import { askingRules, questionsOf } from '../../core/question/ask';
import { isUnanswered, type AskingRule } from '../../core/question/question';
import type { Act, Entry } from '../../core/review/events';
import { articlesElsewhere, type PlacedArticle } from '../../core/review/fields';
import type { ArticleFields, Finding } from '../../core/rule/rule';
import type { AskedCounts } from '../../contract/asked';
import { countAsked } from './asked-counts';
import { bulkAct } from './bulk';
import { sampleOf, type Sample } from './samples';

/// What the worker is given. Articles without `fields` are as they were in the check before.
export type ProofingTask =
  | { readonly type: 'house'; readonly rows: readonly HouseRow[] }
  /// The speller's model; undefined where there is none.
  | { readonly type: 'speller'; readonly model: ArrayBuffer | undefined }
  | { readonly type: 'check'; readonly run: number; readonly articles: readonly { readonly id: string; readonly article?: PlacedArticle }[] }
  /// Pages that share text with the open one, with which its articles are compared.
  | { readonly type: 'elsewhere'; readonly pages: readonly ElsewhereTask[] }
  /// Another page of the folder: what one rule asks there, and the act that takes its fixes.
  | ({ readonly type: 'page'; readonly ask: number } & PageTask)
  /// Another page of the folder: how many questions are open there. Answered once it is known whether there is a speller.
  | ({ readonly type: 'count'; readonly ask: number } & CountTask);

export interface CountTask {
  readonly text: string;
  readonly profile: HouseProfile;
  readonly entries: readonly Entry[];
}

export interface ElsewhereTask extends CountTask {
  /// As people call it.
  readonly page: string;
}

export interface PageTask extends CountTask {
  readonly rule: string;
}

export interface PageAnswer {
  readonly samples: readonly Sample[];
  readonly acts: readonly Act[];
}

/// What it tells: its rules once, whether the speller is there, and the findings of a run, once more when the house's list or the speller has come in since.
export type ProofingNews =
  | { readonly type: 'rules'; readonly rules: readonly AskingRule[] }
  | { readonly type: 'speller'; readonly state: 'ready' | 'missing' }
  | ({ readonly type: 'page'; readonly ask: number } & PageAnswer)
  | { readonly type: 'count'; readonly ask: number; readonly asked: AskedCounts }
  | { readonly type: 'found'; readonly run: number; readonly findings: readonly (readonly [string, readonly Finding[]])[] };

const tell = (news: ProofingNews): void => postMessage(news);

let rows: readonly HouseRow[] = [];
let speller: Speller | undefined;
let knowledge: ProofKnowledge = knowledgeOf(rows);
let articles = new Map<string, PlacedArticle>();
let elsewhere: readonly ArticleFields[] = [];
let run = 0;

function check(): void {
  if (run > 0) tell({ type: 'found', run, findings: [...checkPage([...articles.values()], knowledge, elsewhere)] });
}

function know(): void {
  knowledge = knowledgeOf(rows, speller);
  check();
}

function openSpeller(model: ArrayBuffer | undefined): void {
  try {
    speller = model && createSpeller(new Uint8Array(model));
  } catch {
    // A model that is damaged, or of another version: all other rules ask without it.
    speller = undefined;
  }
  tell({ type: 'speller', state: speller ? 'ready' : 'missing' });
  if (speller) know();
  spelling = true;
  for (const task of waiting.splice(0)) count(task);
}

const ruleMap = new Map(askingRules.map((rule) => [rule.name, rule]));

function answerPage({ text, profile, entries, rule }: PageTask): PageAnswer {
  const desk = openDesk(readPage(text, profile), entries);
  const asked = questionsOf(desk, knowledge).filter((question) => question.kind === 'finding' && question.rule === rule && isUnanswered(question));
  const { acts, answered } = bulkAct(desk, asked, undefined, ruleMap);
  return { acts, samples: answered.map((question) => sampleOf(desk, question)) };
}

let spelling = false;
const waiting: ({ readonly ask: number } & CountTask)[] = [];

function count(task: { readonly ask: number } & CountTask): void {
  if (!spelling) return void waiting.push(task);
  tell({ type: 'count', ask: task.ask, asked: countAsked(questionsOf(openDesk(readPage(task.text, task.profile), task.entries), knowledge)) });
}

addEventListener('message', ({ data }: MessageEvent<ProofingTask>) => {
  if (data.type === 'house') {
    rows = data.rows;
    know();
    return;
  }
  if (data.type === 'speller') {
    openSpeller(data.model);
    return;
  }
  if (data.type === 'elsewhere') {
    elsewhere = data.pages.flatMap(({ page, text, profile, entries }) => articlesElsewhere(page, openDesk(readPage(text, profile), entries).articles));
    check();
    return;
  }
  if (data.type === 'page') {
    tell({ type: 'page', ask: data.ask, ...answerPage(data) });
    return;
  }
  if (data.type === 'count') return count(data);
  const before = articles;
  articles = new Map(data.articles.flatMap(({ id, article = before.get(id) }) => (article ? [[id, article] as const] : [])));
  run = data.run;
  check();
});

tell({ type: 'rules', rules: askingRules });
