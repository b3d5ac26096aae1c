import { dirname } from 'node:path';
import type { HostMethods } from '../contract/answer';
import type { OpenPage } from '../contract/methods';
import { openDesk, readPage, type Desk } from '../core/pipeline';
import { thisMachine } from '../host/browsers';
import { createHost } from '../host/host';
import { isPageName } from '../host/library';
import { printer } from '../host/pdf';
import { dataFolderOf } from '../host/system';
import { version } from '../../package.json';
import type { Input } from './inputs';
import type { Session } from './io';
import { openUndecided, tellProblem } from './undecided';

/// A page with the decisions of its journal, and the host that can add to them.
export interface DecidedPage {
  readonly host: HostMethods;
  readonly open: OpenPage;
  readonly desk: Desk;
}

/// A page's file, with the host that reads it and can add to its journal. Fails with the host's codes; `input.path` must be there.
export async function openFile(session: Session, input: Input & { readonly path: string }): Promise<Omit<DecidedPage, 'desk'>> {
  const { io } = session;
  const host = createHost({ dataFolder: dataFolderOf(io.env), user: io.user, locale: io.locale, version, shell: 'desktop', folder: dirname(input.path), printPdf: printer(thisMachine()) });
  const open = await host['page.open']({ page: input.name });
  if (open.profileProblem !== undefined) tellProblem(session, input, open.profileProblem);
  return { host, open };
}

export const deskOf = ({ text, profile, entries }: OpenPage): Desk => openDesk(readPage(text, profile), entries);

/// Opens a page file as the desk does.
export async function openDecided(session: Session, input: Input & { readonly path: string }): Promise<DecidedPage> {
  const file = await openFile(session, input);
  return { ...file, desk: deskOf(file.open) };
}

/// A page as it was decided; where there can be no journal (stdin, a file that the desk would not list) as it was read.
export async function openAny(session: Session, input: Input): Promise<Desk> {
  if (input.path !== undefined && isPageName(input.name)) return (await openDecided(session, { ...input, path: input.path })).desk;
  return openUndecided(session, input);
}
