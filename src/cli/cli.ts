import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import { localeOf, userNameOf } from '../host/system';
import type { Io } from './io';
import { startPool } from './pool';
import { run } from './run';

/// The command line as a program: `process` as an `Io`.

let stdin: Promise<Uint8Array> | undefined;
let locale: string | undefined;

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
  pool: () => startPool(),
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

// On one page V8's optimizing compiler takes more than its code gives back: it begins later, and what runs for a second is as fast as ever.
setFlagsFromString('--interrupt-budget=528000');

process.exitCode = await run(process.argv.slice(2), io);
