import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow } from 'electron';

/// Prints a page as PDF in a window that nobody sees, without script and in a session of its own.
export async function printPdf(html: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'galley-print-'));
  const window = new BrowserWindow({ show: false, webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false, javascript: false, partition: 'print', spellcheck: false } });
  try {
    const page = join(folder, 'page.html');
    await writeFile(page, html);
    await window.loadFile(page);
    return await window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true });
  } finally {
    window.destroy();
    await rm(folder, { recursive: true, force: true });
  }
}
