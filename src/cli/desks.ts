import { dirname } from 'node:path';
import type { HostMethods } from '../contract/answer';
import type { OpenPage } from '../contract/methods';
import { DEFAULT_PROFILE } from '../core/page/profile';
import { openDesk, readPage, type Desk } from '../core/pipeline';
import { createHost } from '../host/host';
import { isPageName } from '../host/library';
import { dataFolderOf } from '../host/system';
import { version } from '../../package.json';
import { readPageText, type Input } from './inputs';
import type { Session } from './io';

/// A page with the decisions of its journal, and the host that can add to them.
export interface DecidedPage {
  readonly host: HostMethods;
  readonly open: OpenPage;
  readonly desk: Desk;
}

/// Opens a page file as the desk does. Fails with the host's codes; `input.path` must be there.
export async function openDecided({ io }: Session, input: Input & { readonly path: string }): Promise<DecidedPage> {
  const host = createHost({ dataFolder: dataFolderOf(io.env), user: io.user, locale: io.locale, version, shell: 'desktop', folder: dirname(input.path) });
  const open = await host['page.open']({ page: input.name });
  return { host, open, desk: openDesk(readPage(open.text, open.profile), open.entries) };
}

/// A page as it was decided; where there can be no journal (stdin, a file that the desk would not list) as it was read.
export async function openAny(session: Session, input: Input): Promise<Desk> {
  if (input.path !== undefined && isPageName(input.name)) return (await openDecided(session, { ...input, path: input.path })).desk;
  return openDesk(readPage((await readPageText(session, input)).text, DEFAULT_PROFILE), []);
}
