import { expect, test } from './desk';

/// An unprinted page is a secret: nothing that the desk does may ask anyone but its own host.
test('asks nothing of anybody but its own origin, with a page open', async ({ desk }) => {
  const asked: string[] = [];
  const { page } = desk;
  page.context().on('request', (request) => asked.push(request.url()));
  page.on('websocket', (socket) => asked.push(socket.url()));
  const own = new URL(page.url());
  await page.reload();
  await desk.openSeed();
  await desk.show(2);
  await page.keyboard.press('F8');
  await page.keyboard.press('Control+e');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await desk.show(3);
  expect(asked.length).toBeGreaterThan(3);
  const strangers = asked.map((url) => new URL(url)).filter(({ protocol, origin, host }) => origin !== own.origin && !(protocol === own.protocol && host === own.host) && !['data:', 'blob:'].includes(protocol));
  expect(strangers.map(String)).toEqual([]);
  // The token is nowhere that a log or a referrer would keep it.
  expect(asked.filter((url) => /token/.test(new URL(url).search))).toEqual([]);
  expect(await page.evaluate(() => document.referrer)).toBe('');
});

test('cannot ask anybody else, whatever a script in it tries', async ({ desk }) => {
  const outcome = await desk.page.evaluate(async () => {
    const tries: Record<string, boolean> = {};
    const refused = async (name: string, work: () => Promise<unknown>): Promise<void> => { tries[name] = await work().then(() => false, () => true); };
    await refused('fetch', () => fetch('https://example.com/'));
    await refused('another port', () => fetch('http://127.0.0.1:9/'));
    await refused('image', () => new Promise((resolve, reject) => Object.assign(new Image(), { onload: resolve, onerror: reject, src: 'https://example.com/x.png' })));
    await refused('script', () => new Promise((resolve, reject) => document.head.append(Object.assign(document.createElement('script'), { onload: resolve, onerror: reject, src: 'https://example.com/x.js' }))));
    await refused('eval', async () => new Function('return 1')());
    await refused('web socket', () => new Promise((resolve, reject) => {
      try {
        Object.assign(new WebSocket('wss://example.com/'), { onopen: resolve, onerror: reject });
      } catch (error) {
        reject(error as Error);
      }
    }));
    return tries;
  });
  // The policy refused them, not the lack of a network.
  const refusals = desk.complaints.splice(0).join('\n');
  for (const directive of ['connect-src', 'img-src', 'script-src']) expect(refusals).toContain(directive);
  expect(outcome).toEqual({ 'fetch': true, 'another port': true, 'image': true, 'script': true, 'eval': true, 'web socket': true });
});
