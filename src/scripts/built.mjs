import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/// Whether out/ is what the sources are. Apart from `build.mjs`, with nothing that takes time to read: the command line asks each time it starts.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FOLDERS = ['src', 'resources'];
const FILES = ['electron.vite.config.ts', 'package.json', 'package-lock.json', 'tsconfig.json'];

export const STAMP = `${ROOT}out/.stamp`;

/// Names, sizes and times of everything that goes into the build: reading the files themselves would take too long for a command line that starts often, and a digest of it longer than comparing.
export function fingerprint() {
  let out = '';
  const note = (path) => {
    const file = statSync(`${ROOT}${path}`, { throwIfNoEntry: false });
    if (file) out += `${path}\n${file.size} ${file.mtimeMs}\n`;
  };
  const visit = (folder) => {
    for (const entry of readdirSync(`${ROOT}${folder}`, { withFileTypes: true })) {
      if (entry.name === 'scripts' || entry.name.endsWith('.tsbuildinfo')) continue;
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) visit(path);
      else note(path);
    }
  };
  FOLDERS.forEach(visit);
  FILES.forEach(note);
  return out;
}

/// What is built last, and gone when only the shells are built anew (`npm run dev`).
const LAST = `${ROOT}out/main/cli/program.cjs`;

export function isBuilt() {
  try {
    return existsSync(LAST) && readFileSync(STAMP, 'utf8') === fingerprint();
  } catch {
    return false;
  }
}
