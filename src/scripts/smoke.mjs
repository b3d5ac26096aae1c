import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tell } from './common.mjs';

/// `node src/scripts/smoke.mjs PROGRAM [ARGUMENTS]` (Node 22 or later): starts a packaged program and waits until its window shows the desk, with a list of pages. The program's fuses refuse a debugger of Node's, so that it is asked
/// through Chromium's own port, which `--remote-debugging-port` opens on this machine alone.

const LIMIT_MS = 60_000;
const [program, ...args] = process.argv.slice(2);
if (!program) {
  tell('node src/scripts/smoke.mjs PROGRAM [ARGUMENTS]: the packaged program to start.');
  process.exit(2);
}

const home = mkdtempSync(join(tmpdir(), 'galley-smoke-'));
const child = spawn(program, ['--remote-debugging-port=0', ...args], { env: { ...process.env, GALLEY_DATA: home }, stdio: ['ignore', 'inherit', 'pipe'] });

/// The port that Chromium names on its standard error.
const port = new Promise((resolve, reject) => {
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
    const named = /DevTools listening on ws:\/\/127\.0\.0\.1:(\d+)\//.exec(said)?.[1];
    if (named) resolve(Number(named));
  });
  child.once('error', reject);
  child.once('exit', (code) => reject(new Error(`it ended with ${code}:\n${said}`)));
  setTimeout(() => reject(new Error(`no window within ${LIMIT_MS / 1000} s`)), LIMIT_MS).unref();
});

/// What an expression is in the page, asked over Chromium's protocol.
function ask(address, expression) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(address);
    socket.onopen = () => socket.send(JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, returnByValue: true } }));
    socket.onmessage = ({ data }) => {
      socket.close();
      resolve(JSON.parse(data).result?.result?.value);
    };
    socket.onerror = () => reject(new Error(`no answer at ${address}`));
  });
}

async function shown(at) {
  for (const end = Date.now() + LIMIT_MS; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 500))) {
    const pages = await (await fetch(`http://127.0.0.1:${at}/json/list`)).json();
    const desk = pages.find(({ type, url }) => type === 'page' && url.startsWith('app://galley/'));
    const rows = desk && (await ask(desk.webSocketDebuggerUrl, 'document.querySelectorAll(\'[data-testid="page-list"] button\').length'));
    if (rows > 0) return rows;
  }
  throw new Error('the window never listed a page');
}

let code = 0;
try {
  const rows = await shown(await port);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  tell(`smoke: ${program} ${version} shows the desk, ${rows} pages listed`);
} catch (error) {
  tell(`smoke: ${error.message}`);
  code = 1;
} finally {
  child.removeAllListeners('exit');
  child.kill();
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
}
process.exit(code);
