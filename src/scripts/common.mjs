import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/// Shared by the scripts. They are plain Node without packages, for they run before anything is installed.

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const CACHE = join(ROOT, '.cache');

/// One line for the person at the terminal. Never on stdout, which belongs to `galley`'s output.
export function tell(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/// The file of a package's command, or undefined where it is not installed.
export function packageFile(name, file) {
  try {
    return join(createRequire(join(ROOT, 'package.json')).resolve(`${name}/package.json`), '..', file);
  } catch {
    return undefined;
  }
}

/// Runs a program to its end and gives its exit code (1 where a signal or a missing program ended it). `limit` in milliseconds.
export function run(command, args, { stdio = ['inherit', 2, 2], env = process.env, limit = 0, shell = false, cwd = ROOT } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio, shell });
    const timer = limit > 0 ? setTimeout(() => child.kill('SIGKILL'), limit) : undefined;
    const end = (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    };
    child.once('error', () => end(1));
    child.once('exit', end);
  });
}

/// Runs a Node program.
export function node(args, options) {
  return run(process.execPath, args, options);
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/// Does `work` while no other process does: a folder is the lock, since making one either succeeds or fails. A lock whose owner is gone is taken over.
export async function exclusively(name, work) {
  mkdirSync(CACHE, { recursive: true });
  const lock = join(CACHE, `${name}.lock`);
  const owner = join(lock, 'pid');
  let ownerless = 0;
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    let pid = 0;
    try {
      pid = Number(readFileSync(owner, 'utf8'));
    } catch {
      // Between the making of the folder and the writing of its owner; if that lasts, its maker was killed there.
    }
    if (pid > 0 ? !alive(pid) : ++ownerless > 20) {
      rmSync(lock, { recursive: true, force: true });
      continue;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  try {
    writeFileSync(owner, String(process.pid));
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}
