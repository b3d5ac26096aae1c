import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { ROOT } from './common.mjs';

/// What `npm run dev` runs anew at every change: the build, then the browser shell.

await build();
const { main } = await import(pathToFileURL(join(ROOT, 'out', 'main', 'serve.js')).href);
process.exitCode = await main(process.argv.slice(2));
