import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageJson } from '../../src/core/export/json';
import { DEFAULT_PROFILE } from '../../src/core/page/profile';
import { openDesk, readPage, type Desk } from '../../src/core/pipeline';
import { checkPage, defaultKnowledge } from '../../src/core/proof';
import { articleFields } from '../../src/core/review/fields';
import { say } from '../../src/core/text/say';

/// What the engine makes of the seed pages today, as a person has read and approved it: rebuilt articles, and the questions of the rules (without the speller, whose counts change with its model). A mismatch stays
/// red until somebody has read the difference: `npm run golden` writes the files anew and shows it.

const seeds = new URL('../../seeds/', import.meta.url);
const write = process.env['GALLEY_GOLDEN'] === 'write';

function linesOf(desk: Desk, name: string): string {
  const { articles, captions, furniture } = pageJson(desk, name);
  const fields = desk.articles.map(articleFields);
  const found = checkPage(fields, defaultKnowledge);
  const lines: string[] = [];
  articles.forEach(({ headline, dateline, byline, paragraphs, captions: own }, i) => {
    lines.push(`# ${headline.join(' / ')}`, `dateline: ${dateline}`, `byline: ${byline}`, ...paragraphs.map((text) => `  ${text}`), ...own.map(({ text, credit }) => `caption: ${text} | ${credit}`));
    for (const { where, from, to, text, fixes, rule, severity, message } of found.get(fields[i]!.id) ?? []) lines.push(`? ${severity} ${rule} ${where} ${from}–${to} [${text}] → ${fixes.join(' / ')} (${say(message, 'zh')})`);
    lines.push('');
  });
  lines.push(...captions.map(({ text, credit }) => `caption of no article: ${text} | ${credit}`), ...furniture.map((text) => `furniture: ${text}`));
  return `${lines.join('\n')}\n`;
}

describe('the seed pages', () => {
  it.each(readdirSync(seeds).filter((name) => name.endsWith('.txt')))('%s is rebuilt and questioned as approved', (name) => {
    const golden = new URL(`${name.replace(/\.txt$/, '')}.golden.txt`, import.meta.url);
    const now = linesOf(openDesk(readPage(readFileSync(new URL(name, seeds), 'utf8'), DEFAULT_PROFILE), []), name);
    if (write) writeFileSync(golden, now);
    expect(now, 'read the difference; if each line of it is right, `npm run golden` and commit').toBe(existsSync(golden) ? readFileSync(golden, 'utf8') : '');
  });
});
