import { dirname } from 'node:path';
import { articleRelease, type Desk } from '../core/pipeline';
import { unansweredOf } from '../core/question/budget';
import type { Question } from '../core/question/question';
import type { Act } from '../core/review/events';
import type { Release } from '../core/review/release';
import { stageName } from '../core/review/stages';
import { say, type Language } from '../core/text/say';
import { DISK } from '../host/files';
import { Houses } from '../host/houses';
import { askAbout } from '../host/knowledge';
import { dataFolderOf } from '../host/system';
import { sourceLine, titleOf, type Numbered } from './articles';
import type { Input } from './inputs';
import { tell, type Session } from './io';
import { cutTo, oneLine } from './width';

export interface Held extends Numbered {
  readonly release: Release<Question>;
  readonly lineOf: (question: Question) => number;
}

/// Those of the articles that may not be exported, with what keeps them, as the host sees it.
export async function holdsOf(session: Session, input: Input & { readonly path: string }, desk: Desk, chosen: readonly Numbered[]): Promise<Held[]> {
  const { questions } = await askAbout(DISK, new Houses(DISK, dataFolderOf(session.io.env)), dirname(input.path), desk);
  return chosen.map(({ number, document }): Held => ({
    number, document, release: articleRelease(desk, document, unansweredOf(questions, document.id)), lineOf: ({ proof }) => sourceLine(desk, document, proof.from),
  })).filter(({ release }) => !release.free);
}

/// A page that was held back, in one line.
export function sayHeld(held: readonly Held[], given: string, language: Language): string {
  const unsigned = held.filter(({ release }) => release.missing.length > 0).length;
  const grave = held.reduce((sum, { release }) => sum + release.grave.length, 0);
  const why = language === 'zh'
    ? [unsigned > 0 ? `${unsigned} 篇未签齐` : '', grave > 0 ? `A 级疑问 ${grave} 处未答复` : '']
    : [unsigned > 0 ? `${unsigned} not signed` : '', grave > 0 ? `${grave} open question(s) of severity A` : ''];
  const said = why.filter((part) => part !== '').join(language === 'zh' ? '，' : ', ');
  return language === 'zh' ? `${given}：押后 ${held.length} 篇（${said}）` : `${given}: ${held.length} held back (${said})`;
}

/// The act by which somebody answers for all of that.
export const overrideAct = (held: readonly Held[], reason: string): Act => ({
  type: 'override', reason, digests: Object.fromEntries(held.map(({ document }) => [document.id, document.digest])),
  stages: [...new Set(held.flatMap(({ release }) => release.missing.map(({ name }) => name)))], questions: [...new Set(held.flatMap(({ release }) => release.grave.map(({ fingerprint }) => fingerprint)))],
});

/// Says what keeps articles back, and what to do.
export function tellHolds(session: Session, held: readonly Held[], given: string): void {
  const { language } = session;
  const list = held.map(({ number, document, release, lineOf }) => [
    `  ${number}  ${titleOf(document)}${release.missing.length === 0 ? '' : `  (${release.missing.map(({ name }) => stageName(name, language)).join(' ')})`}\n`,
    ...release.grave.map((question) => `     ${given}:${lineOf(question)}  A  [${cutTo(oneLine(question.text), 24)}] ${say(question.message, language)}\n`),
  ].join('')).join('');
  const data = { count: held.length, list, file: quoted(given) };
  tell(session, held.some(({ release }) => release.missing.length > 0)
    ? {
      text: {
        zh: '以下 {count} 篇缺少规定的签字（或签字后又有改动），或有 A 级疑问没有答复，因此没有导出：\n{list}请在校样台上核对签字（npm start），或运行 galley review {file} --confirm 姓名：它列出每一处改动并记录签字。',
        en: 'These {count} article(s) lack a signature that is required (or were changed after it), or have open questions of severity A, so nothing was exported:\n{list}Review and sign them at the desk (npm start), or by galley review {file} --confirm NAME, which prints every change and records the signature.',
      }, data,
    }
    : {
      text: {
        zh: '以下 {count} 篇有 A 级疑问没有答复，因此没有导出：\n{list}请在校样台上逐处答复（npm start）；确须照发的，加 --override 理由，理由会记录在案。',
        en: 'These {count} article(s) have open questions of severity A, so nothing was exported:\n{list}Answer them at the desk (npm start); or add --override REASON, which is put on record.',
      }, data,
    }, given);
}

/// As a shell takes it.
const quoted = (path: string): string => (/^[\w./@%+=:-]+$/.test(path) ? path : `'${path.replace(/'/g, `'\\''`)}'`);
