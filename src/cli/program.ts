import process from 'node:process';
import { localeOf, userNameOf } from '../host/system';
import type { Io } from './io';
import { startPool, type LoadPool } from './pool';
import { run } from './run';

/// The command line as a program: `process` as an `Io`.

let stdin: Promise<Uint8Array> | undefined;
let locale: string | undefined;
let loadPool: LoadPool | undefined;

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}

const io: Io = {
  env: process.env, user: userNameOf(),
  // Where the environment names none, asking the system takes longer than reading a page.
  get locale() { return (locale ??= localeOf()); },
  outIsTerminal: Boolean(process.stdout.isTTY), errIsTerminal: Boolean(process.stderr.isTTY), columns: process.stdout.columns || 80,
  readStdin: () => (stdin ??= readAll()),
  out: (text) => new Promise((resolve) => {
    if (process.stdout.write(text)) resolve();
    else process.stdout.once('drain', resolve);
  }),
  err: (text) => void process.stderr.write(text),
  now: () => performance.now(),
  pool: () => (loadPool ? startPool(loadPool) : Promise.resolve(undefined)),
  onInterrupt: (stop) => {
    process.once('SIGINT', stop);
    return () => process.off('SIGINT', stop);
  },
};

// Whoever reads may stop reading (`| head`): then there is nothing more to do, and nothing to complain about.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

/// Runs to the end, and leaves the exit code to the process. `pool` reads the package of threads: a script, as which this is built, cannot import.
export async function main(pool: LoadPool): Promise<void> {
  loadPool = pool;
  process.exitCode = await run(process.argv.slice(2), io);
}
