import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fingerprint, isBuilt, STAMP } from './built.mjs';
import { exclusively, node, packageFile, ROOT, tell } from './common.mjs';
import { install } from './install.mjs';

/// Builds out/ where it is not what the sources are.

/// Builds where needed; all output goes to stderr. Ends the process with a sentence where the build fails.
export async function build() {
  if (isBuilt()) return;
  await install();
  await exclusively('build', async () => {
    if (isBuilt()) return;
    const now = fingerprint();
    tell('Galley: building …');
    rmSync(STAMP, { force: true });
    const code = await node([packageFile('electron-vite', 'bin/electron-vite.js'), 'build', '--logLevel', 'warn']);
    if (code !== 0 || !(await buildProgram())) {
      tell('Galley: the build failed; the reason stands above.');
      process.exit(1);
    }
    mkdirSync(join(ROOT, 'out'), { recursive: true });
    writeFileSync(STAMP, now);
  });
}

/// The command line's own build: scripts rather than modules, since Node 20 takes what V8 kept of compiling for scripts only (`src/cli/load.ts`). A page is repaired and one asked about, so that V8 has compiled what that takes.
async function buildProgram() {
  const { build: bundle } = await import(pathToFileURL(packageFile('vite', 'dist/node/index.js')).href);
  const from = (name) => join(ROOT, 'src', 'cli', `${name}.ts`);
  try {
    await bundle({
      root: ROOT, configFile: false, logLevel: 'warn', ssr: { noExternal: true, external: ['tinypool'] },
      build: { ssr: true, outDir: join(ROOT, 'out', 'main', 'cli'), emptyOutDir: true, rolldownOptions: { input: { program: from('program'), 'page-task': from('page-task') }, output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' } } },
    });
  } catch (error) {
    tell(String(error));
    return false;
  }
  const cli = join(ROOT, 'out', 'main', 'cli.js');
  const page = join(ROOT, 'seeds', 'kxdb-2024-08-02-06.txt');
  for (const command of ['repair', 'check']) if (await node([cli, command, page, '--format', 'json'], { stdio: ['ignore', 'ignore', 2], env: { ...process.env, GALLEY_KEEP_CODE: '1' } }) !== 0) return false;
  return true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await build();
