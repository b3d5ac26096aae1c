import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/// Of what pictures are taken, and where they go, as `src/scripts/shots.mjs` says.
export interface Look {
  readonly language: 'zh' | 'en';
  readonly theme: 'light' | 'dark' | 'contrast';
  readonly to: string;
}

export const look = JSON.parse(process.env['GALLEY_SHOTS'] ?? JSON.stringify({ language: 'zh', theme: 'light', to: join(tmpdir(), 'galley-shots', 'zh-light') } satisfies Look)) as Look;

/// Groups of states, one a file `GROUP.shots.ts`, in the order of the contact sheets.
const GROUPS = ['start', 'library', 'panes', 'outline', 'changes', 'questions', 'comments', 'dialogs', 'sign', 'export', 'troubles', 'widths'];

/// A state that could not be reached is pictured as it stood then, and says so.
export const UNREACHED = '.unreached';

const NAME = new RegExp(`^(${GROUPS.join('|')})-\\d\\d-\\d\\d-.*\\.png$`);
const rank = (name: string): number => GROUPS.indexOf(NAME.exec(name)![1]!);

/// The pictures that lie in the folder, in order.
export const pictures = (): readonly string[] => readdirSync(look.to).filter((name) => NAME.test(name)).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
