import type { PageEntry } from '../../contract/methods';
import { pageName } from '../../core/export/name';
import type { AppState } from './app';
import { sortPages } from './order';

/// The page before or behind the open one, in the order of the list of pages; undefined at its ends.
export function pageBeside({ folder, page, settings }: AppState, step: 1 | -1): string | undefined {
  if (folder.status !== 'ready' || !page) return undefined;
  const pages = sortPages(folder.value.pages, settings.order);
  const at = pages.findIndex((one) => one.page === page.name);
  return at < 0 ? undefined : pages[at + step]?.page;
}

/// The page behind the open one, as its folder lists it.
export function nextEntry(state: AppState): PageEntry | undefined {
  const next = pageBeside(state, 1);
  return state.folder.status === 'ready' ? state.folder.value.pages.find(({ page }) => page === next) : undefined;
}

/// The file of the page that people call so, where the folder has it.
export function pageCalled({ folder }: AppState, name: string): string | undefined {
  return folder.status === 'ready' ? folder.value.pages.find(({ page }) => pageName(page) === name)?.page : undefined;
}
