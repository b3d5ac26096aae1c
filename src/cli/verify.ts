import { resolve } from 'node:path';
import { HostError } from '../contract/errors';
import { errorSentence } from '../contract/sentences';
import type { Sentence } from '../core/text/say';
import { asHostError, DISK } from '../host/files';
import { Houses } from '../host/houses';
import { Profiles } from '../host/profiles';
import { dataFolderOf } from '../host/system';
import { verifyCopies, type CheckedCopy } from '../host/verify';
import { version } from '../../package.json';
import { EXIT, jsonLine, tell, worse, type Exit, type Session } from './io';
import { padTo } from './width';

export interface VerifyOptions {
  readonly folders: readonly string[];
  /// Where the pages lie that the copies were made of.
  readonly pages?: string;
  readonly json: boolean;
}

const STATES: Readonly<Record<CheckedCopy['state'], Sentence>> = {
  intact: { zh: '完好', en: 'intact' }, changed: { zh: '已被改动', en: 'changed' }, missing: { zh: '不见了', en: 'missing' },
};

/// `galley verify`: whether copies are as they were written and, where the pages are named, still say what source and decisions say.
export async function verify(session: Session, { folders, pages, json }: VerifyOptions): Promise<Exit> {
  const { io, language } = session;
  const dataFolder = dataFolderOf(io.env);
  const options = { files: DISK, dataFolder, profiles: new Profiles(DISK, dataFolder), houses: new Houses(DISK, dataFolder), version };
  let exit: Exit = EXIT.fine;
  for (const folder of folders) {
    try {
      const { copies, damaged } = await verifyCopies(options, resolve(folder), pages === undefined ? undefined : resolve(pages));
      for (const line of damaged) tell(session, { zh: '清单的这一行读不懂，略过。', en: 'This line of the manifest cannot be read and is passed over.' }, `${folder}:${line}`);
      for (const checked of copies) {
        const { copy, state, source, decisions, remade } = checked;
        if (isAmiss(checked)) exit = worse(exit, EXIT.found);
        if (json) await jsonLine(session, { folder, file: copy.file, state, source, decisions, remade, page: copy.page, format: copy.format, at: copy.at, by: copy.by });
        else await io.out(`${padTo(STATES[state][language], 10)}${copy.file}  ${originOf(checked)[language]}\n`);
      }
      if (damaged.length > 0) exit = worse(exit, EXIT.found);
    } catch (error) {
      const failure = asHostError(error, { path: folder });
      if (!(failure instanceof HostError)) throw error;
      const sentence = errorSentence(failure, language);
      tell(session, { zh: sentence, en: sentence }, folder);
      exit = worse(exit, EXIT.failed);
    }
  }
  return exit;
}

/// Whether somebody should look: the copy is not what was written, or what it was made of says something else now.
function isAmiss({ state, source, decisions, remade }: CheckedCopy): boolean {
  return state !== 'intact' || source === 'changed' || source === 'missing' || decisions === 'changed' || decisions === 'missing' || remade === 'differs';
}

function originOf({ source, decisions, remade }: CheckedCopy): Sentence {
  if (source === 'unknown') return { zh: '（未对照原稿：用 --pages 指明版面文件夹）', en: '(not compared with its page: name the folder by --pages)' };
  if (source === 'missing') return { zh: '找不到原稿', en: 'the page is not there' };
  if (source === 'changed') return { zh: '原稿在导出之后改动过', en: 'the page was changed since' };
  if (decisions !== 'same') return { zh: '决定记录与导出时不符', en: 'the decisions are not those of the export' };
  if (remade === 'differs') return { zh: '按原稿和决定重做，结果不同', en: 'made again from page and decisions it differs' };
  return remade === 'same' ? { zh: '按原稿和决定重做，逐字节相同', en: 'made again from page and decisions: the same, byte for byte' } : { zh: '原稿和决定相符（版本、体例或词表不同，或已撤销的步骤不在记录里，没有重做）', en: 'page and decisions match (other version, profile or house list, or steps gone from the journal: not made again)' };
}
