import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Io } from '../../src/cli/io';
import { run } from '../../src/cli/run';

export const SEED = fileURLToPath(new URL('../../seeds/kxdb-2024-08-02-06.txt', import.meta.url));

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/// A folder of its own with a command line in it.
export class Stage {
  readonly folder = mkdtempSync(join(tmpdir(), 'galley-cli-'));
  readonly seed = join(this.folder, 'page.txt');

  constructor() {
    copyFileSync(SEED, this.seed);
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  async run(argv: readonly string[], world: Partial<Io> & { stdin?: string | Uint8Array } = {}): Promise<Ran> {
    let out = '';
    let err = '';
    const { stdin = '', ...rest } = world;
    const code = await run(argv, {
      env: { GALLEY_DATA: this.path('data') }, user: 'tester', locale: 'en-GB', outIsTerminal: false, errIsTerminal: false, columns: 80,
      readStdin: () => Promise.resolve(typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
      out: (text) => { out += text; return Promise.resolve(); },
      err: (text) => { err += text; },
      now: () => 0,
      ...rest,
    });
    return { code, out, err };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/// The lines of JSON Lines.
export function objects(out: string): Record<string, unknown>[] {
  return out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
}
