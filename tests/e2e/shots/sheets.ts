import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from '../../../src/scripts/chromium.mjs';
import { asRoot } from '../shell';
import { look, pictures, UNREACHED } from './look';

/// Pictures on one sheet, three in a row; each so wide, in px.
const ON_SHEET = 9;
const WIDE = 624;
const GAP = 12;

const STYLE = `body { margin: ${GAP}px; width: ${3 * WIDE + 2 * GAP}px; font: 15px/1.3 sans-serif; background: #777; color: #fff }
h1 { font-size: 17px; margin: 0 0 ${GAP}px }
main { display: grid; grid-template-columns: repeat(3, ${WIDE}px); gap: ${GAP}px }
figure { margin: 0 } img { width: ${WIDE}px; height: ${WIDE * 0.625}px; object-fit: contain; object-position: top; background: #555; display: block }
figcaption { padding: 2px 4px } .unreached { background: #b00 }`;

const figure = (name: string): string => {
  const unreached = name.endsWith(`${UNREACHED}.png`);
  return `<figure${unreached ? ' class="unreached"' : ''}><img src="data:image/png;base64,${readFileSync(join(look.to, name)).toString('base64')}"><figcaption>${basename(name, '.png')}</figcaption></figure>`;
};

/// Contact sheets of all pictures in the folder, written beside them when the last one has been taken.
export default async function sheets(): Promise<void> {
  const names = pictures();
  for (const name of readdirSync(look.to)) if (/^sheet-\d+\.png$/.test(name)) rmSync(join(look.to, name));
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath && { executablePath }), ...(asRoot && { args: ['--no-sandbox'] }) });
  try {
    const page = await browser.newPage({ viewport: { width: 3 * WIDE + 4 * GAP, height: 800 } });
    const count = Math.ceil(names.length / ON_SHEET);
    for (let n = 1; n <= count; n++) {
      const head = `${look.language} · ${look.theme} · ${n}/${count}`;
      await page.setContent(`<style>${STYLE}</style><h1>${head}</h1><main>${names.slice((n - 1) * ON_SHEET, n * ON_SHEET).map(figure).join('')}</main>`);
      await page.screenshot({ path: join(look.to, `sheet-${String(n).padStart(2, '0')}.png`), fullPage: true });
    }
  } finally {
    await browser.close();
  }
}
