import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Desk } from '../core/pipeline';
import { printDocument } from '../core/print/html';
import { recordedArticles } from '../core/print/gather';
import { signingRecord } from '../core/print/record';
import { budgetSheet } from '../core/print/sheet';
import { ruleOf } from '../core/question/ask';
import { deskBudget } from '../core/question/budget';
import { deskDocuments } from '../core/question/place';
import type { Question } from '../core/question/question';
import { errorsOf, rateOf, type Budget, type CountedError } from '../core/review/budget';
import { LIMIT } from '../core/review/counting';
import { lineNumber } from '../core/text/lines';
import { say } from '../core/text/say';
import { onDisk } from '../host/files';
import { sourceLine, titleOf } from './articles';
import type { DecidedPage } from './desks';
import { jsonLine, tell, type Session } from './io';

/// Sheets that inspectors ask for, as HTML files made for printing.

/// A rule as a person reads it, with its clause.
function ruleWords({ language }: Session, name: string): string {
  const rule = ruleOf(name);
  if (name === 'by-hand') return language === 'zh' ? '手工修改' : 'Changed by hand';
  return rule ? `${say(rule.docs.what, language)}${rule.docs.source === undefined ? '' : ` · ${rule.docs.source}`}` : name;
}

async function put(session: Session, file: string, html: string): Promise<void> {
  const path = resolve(file);
  await onDisk({ path }, () => writeFile(path, html));
  tell(session, { text: { zh: '已写入 {path}', en: 'Written: {path}' }, data: { path } });
}

/// Writes the record of reviews and proofs.
export function writeRecord(session: Session, { open, desk }: DecidedPage, file: string): Promise<void> {
  const { language } = session;
  return put(session, file, printDocument(signingRecord({
    page: open.page, sha256: open.sha256, language, articles: recordedArticles(desk, titleOf),
    lineOf: (at) => lineNumber(desk.reading.starts, at), ruleWords: (name) => ruleWords(session, name),
  })));
}

export interface BudgetOptions {
  readonly json: boolean;
  /// Where the inspector's sheet goes.
  readonly sheet?: string | undefined;
}

/// Says what a page's errors come to, and writes the inspector's sheet where one is asked for.
export async function tellBudget(session: Session, page: string, desk: Desk, questions: readonly Question[], { json, sheet }: BudgetOptions): Promise<void> {
  const { io, language } = session;
  const budget = deskBudget(desk, questions);
  if (json) await jsonLine(session, { page, budget: figures(budget) });
  else await io.out(`${sentence(session, page, budget)}\n`);
  if (sheet === undefined) return;
  const place = ({ document: id, proof }: CountedError): string => {
    const document = deskDocuments(desk).find((one) => one.id === id)!;
    const number = desk.articles.indexOf(document) + 1;
    const line = sourceLine(desk, document, proof);
    return language === 'zh' ? `${number > 0 ? `第 ${number} 篇` : '图片说明'} 原文第 ${line} 行` : `${number > 0 ? `article ${number}` : 'caption'}, line ${line}`;
  };
  await put(session, sheet, printDocument(budgetSheet({ page, language, budget, place, ruleWords: (name) => ruleWords(session, name) })));
}

/// In errors, and in errors a 10,000 characters.
function figures({ characters, mended, open }: Budget): object {
  const sum = (errors: readonly CountedError[]): object => ({ count: errors.length, errors: errorsOf(errors), rate: Math.round(rateOf(errors, characters) * 100) / 100 });
  return { characters, raw: sum([...mended, ...open]), extraction: sum(mended.filter(({ origin }) => origin === 'extraction')), open: sum(open), limit: LIMIT };
}

function sentence({ language }: Session, page: string, { characters, mended, open }: Budget): string {
  const rate = (errors: readonly CountedError[]): string => rateOf(errors, characters).toFixed(1);
  const within = rateOf(open, characters) <= LIMIT;
  return language === 'zh'
    ? `${page}：${characters} 字，照原样付印至多 ${rate([...mended, ...open])}/万（已改正 ${mended.length} 处），现存疑问 ${open.length} 处、至多 ${rate(open)}/万，${within ? '在' : '超过'}万分之 ${LIMIT} 的合格线${within ? '以内' : ''}`
    : `${page}: ${characters} characters; printed as it came in at most ${rate([...mended, ...open])} in 10,000 (${mended.length} mended), now ${open.length} open, at most ${rate(open)} in 10,000, ${within ? 'within' : 'over'} the limit of ${LIMIT}`;
}
