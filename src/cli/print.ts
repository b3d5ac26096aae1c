import { writeFile } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Desk } from '../core/pipeline';
import { printDocument } from '../core/print/html';
import { deskBudget } from '../core/question/budget';
import type { Question } from '../core/question/question';
import { errorsOf, rateOf, type Budget, type CountedError } from '../core/review/budget';
import { LIMIT } from '../core/review/counting';
import { thisMachine } from '../host/browsers';
import { onDisk } from '../host/files';
import { printer } from '../host/pdf';
import { errorSheet, recordPage } from '../host/sheets';
import type { DecidedPage } from './desks';
import { jsonLine, tell, type Session } from './io';

/// Sheets that inspectors ask for, as files made for printing: HTML, or PDF where the name says so and a browser is there to print it.

async function put(session: Session, file: string, html: string): Promise<void> {
  const path = resolve(file);
  const content = extname(path).toLowerCase() === '.pdf' ? await printer(thisMachine())(html) : html;
  await onDisk({ path }, () => writeFile(path, content));
  tell(session, { text: { zh: '已写入 {path}', en: 'Written: {path}' }, data: { path } });
}

/// Writes the record of reviews and proofs.
export function writeRecord(session: Session, { open, desk }: DecidedPage, file: string): Promise<void> {
  return put(session, file, printDocument(recordPage(open, desk, session.language)));
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
  if (sheet !== undefined) await put(session, sheet, printDocument(errorSheet(page, desk, questions, language)));
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
