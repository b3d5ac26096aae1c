import { packageFile, node, tell } from './common.mjs';
import { install } from './install.mjs';

/// `npm run fuzz [-- COUNT]`: engine, decoders, journal and contract under COUNT generated inputs, 100,000 unless said otherwise. A failure prints the smallest input that shows it;
/// the seed that is printed here makes the same inputs again (GALLEY_SEED=…).

const count = Number(process.argv[2] ?? 100_000);
if (!Number.isInteger(count) || count < 1) {
  tell('npm run fuzz -- COUNT: COUNT is a number of inputs, 100000 unless said otherwise.');
  process.exit(2);
}
await install();
const seed = process.env.GALLEY_SEED ?? String(Date.now() % 1_000_000_000);
tell(`fuzz: ${count} inputs, seed ${seed}`);
const env = { ...process.env, GALLEY_FUZZ: String(count), GALLEY_SEED: seed };
process.exit(await node([packageFile('vitest', 'vitest.mjs'), 'run', '--config', 'tests/vitest.config.ts', 'tests/fuzz'], { env }));
