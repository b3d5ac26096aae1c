import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './common.mjs';

/// The licences of every package of which code is in the built program, as Markdown: a table, then each text once with the packages that it is of.
/// Reads the lock file and node_modules. MIT, ISC and BSD ask that their text goes with every copy: installers carry resources/LICENCES.md.
export function licences() {
  const { packages } = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8'));
  const texts = new Map();
  const rows = [];
  for (const [path, entry] of Object.entries(packages)) {
    // Types and the compiler that some packages name beside them leave nothing in what is built.
    if (path === '' || entry.dev || path.includes('/@types/') || path.endsWith('/typescript')) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    rows.push(`| ${name} | ${entry.version} | ${entry.license} |`);
    const file = readdirSync(join(ROOT, path)).find((each) => /^(licen[cs]e|copying)/i.test(each));
    const text = file === undefined ? `${entry.license} licence, as its package.json says; the package holds no text of it.` : readFileSync(join(ROOT, path, file), 'utf8').replace(/\r\n?/g, '\n').trim();
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${entry.version}`]);
  }
  const each = [...texts].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\`\n`);
  return [
    '# Licences of what is built in\n', 'Galley itself is under the MIT licence. Made by `npm run licences` from the lock file.\n',
    '| package | version | licence |\n| --- | --- | --- |', `${rows.join('\n')}\n`, ...each,
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(join(ROOT, 'resources', 'LICENCES.md'), licences());
