import type { Entry } from '../../../src/core/review/events';
import { DEFAULT_PROFILE } from '../../../src/core/page/profile';
import { openDesk, readPage, type Desk, type Reading } from '../../../src/core/pipeline';
import type { OpenPage } from '../../../src/contract/methods';
import { readFileSync } from 'node:fs';

/// The seed page as the host hands it out.
export const TEXT = readFileSync(new URL('../../../seeds/kxdb-2024-08-02-06.txt', import.meta.url), 'utf8');
export const READING: Reading = readPage(TEXT, DEFAULT_PROFILE);
export const DESK: Desk = openDesk(READING, []);

export function openPage(entries: readonly Entry[] = [], over: Partial<OpenPage> = {}): OpenPage {
  return {
    page: 'page.txt', text: TEXT, encoding: 'utf-8', bom: false, bytes: TEXT.length, sha256: '0'.repeat(64), profile: DEFAULT_PROFILE,
    entries, stamp: `s${entries.length}`, journal: 'beside', torn: 0, changed: false, ...over,
  };
}
