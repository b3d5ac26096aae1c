import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/// Loads the program as it is built for Node (`main/cli/*.cjs`) with what V8 kept of compiling it: otherwise compiling takes as long as repairing a page. Node keeps such for modules of its own accord from 22 on only, so these
/// are scripts. V8 refuses what another version of it kept, and compiles.

// On one page V8's optimizing compiler takes more than its code gives back: it begins later, and what runs for a second is as fast as ever. V8 keeps what it compiled by its flags, so that this stands first.
setFlagsFromString('--interrupt-budget=528000');

type Module = { exports: unknown };
type Wrapped = (exports: unknown, require: (name: string) => unknown, module: Module, filename: string, dirname: string) => void;

/// Set by the build: what was compiled is kept at the end of the process.
const KEEP = 'GALLEY_KEEP_CODE';

const modules = new Map<string, Module>();
const scripts = new Map<string, Script>();
const requireElse = createRequire(import.meta.url);
const kept = (path: string): string => `${path}.code`;

/// An entry of the program.
export function loadProgram<T>(file: URL): T {
  if (process.env[KEEP] !== undefined) process.once('exit', keep);
  return load(fileURLToPath(file)) as T;
}

function load(path: string): unknown {
  const known = modules.get(path);
  if (known) return known.exports;
  const module: Module = { exports: {} };
  modules.set(path, module);
  const cachedData = readKept(path);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(path, 'utf8')}\n})`, { filename: path, ...(cachedData && { cachedData }) });
  scripts.set(path, script);
  const folder = dirname(path);
  try {
    (script.runInThisContext() as Wrapped)(module.exports, (name) => (name.startsWith('.') ? load(join(folder, name)) : requireElse(name)), module, path, folder);
  } catch (error) {
    modules.delete(path);
    throw error;
  }
  return module.exports;
}

function readKept(path: string): Buffer | undefined {
  try {
    return readFileSync(kept(path));
  } catch {
    return undefined;
  }
}

function keep(): void {
  for (const [path, script] of scripts) {
    writeFileSync(`${kept(path)}.new`, script.createCachedData());
    renameSync(`${kept(path)}.new`, kept(path));
  }
}
