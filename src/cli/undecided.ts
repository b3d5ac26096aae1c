import { dirname } from 'node:path';
import { DEFAULT_PROFILE, type HouseProfile } from '../core/page/profile';
import { openDesk, readPage, type Desk } from '../core/pipeline';
import { DISK } from '../host/files';
import { Profiles } from '../host/profiles';
import { dataFolderOf } from '../host/system';
import { readPageText, type Input } from './inputs';
import { tell, type Session } from './io';

/// Pages without anybody's decisions: apart from `desks.ts`, so that nothing of the host's journal or of proofing is read for them.

/// A page as the engine reads it, with the house profile of its folder and without anybody's decisions.
export async function openUndecided(session: Session, input: Input): Promise<Desk> {
  const { text } = await readPageText(session, input);
  return openDesk(readPage(text, await profileFor(session, input)), []);
}

async function profileFor(session: Session, input: Input): Promise<HouseProfile> {
  if (input.path === undefined) return DEFAULT_PROFILE;
  const { profile, problem } = await new Profiles(DISK, dataFolderOf(session.io.env)).read(dirname(input.path));
  if (problem !== undefined) tellProblem(session, input, problem);
  return profile;
}

/// A folder whose profile is not right is told of it, and its pages are read all the same.
export function tellProblem(session: Session, input: Input, problem: string): void {
  tell(session, {
    text: {
      zh: '所在文件夹的本报体例文件 .galley/profile.json 有误（{problem}），这次按默认体例处理。请改正后再运行。',
      en: 'The house profile of its folder, .galley/profile.json, is not right ({problem}); the defaults were used. Mend it and run this again.',
    },
    data: { problem },
  }, input.given);
}
