import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { ROOT } from './common.mjs';

/// Writes the documentation of all rules, resources/RULES.md, from the rules: `npm run rules`.

await build();
writeFileSync(join(ROOT, 'resources', 'RULES.md'), execFileSync(process.execPath, [join(ROOT, 'out', 'main', 'cli.js'), 'rules', '--format', 'markdown'], { encoding: 'utf8' }));
