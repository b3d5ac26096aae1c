import { node, packageFile, run } from './common.mjs';
import { install } from './install.mjs';

/// `npm run golden`: writes anew what the engine makes of the seed pages, and shows the difference to what was approved. Read it before you commit it.

await install();
const code = await node([packageFile('vitest', 'vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', 'tests/golden'], { env: { ...process.env, GALLEY_GOLDEN: 'write' } });
await run('git', ['--no-pager', 'diff', '--', 'tests/golden']);
process.exit(code);
