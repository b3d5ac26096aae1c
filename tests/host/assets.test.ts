import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, placeNonce, readAsset, type Assets } from '../../src/host/assets';
import { DISK } from '../../src/host/files';
import { errno, tempFolder } from './support';

const HTML = '<!doctype html><html><head><meta name="csp-nonce" content=""><title>校样</title></head></html>';

function built(): { folder: string; root: string } {
  const root = tempFolder();
  const folder = join(root, 'renderer');
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, 'assets', 'index-Ab12Cd34.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'font.woff2'), 'x');
  writeFileSync(join(folder, 'assets', 'index.js.map'), '{}');
  writeFileSync(join(folder, '.env'), 'x');
  writeFileSync(join(root, 'secret.js'), 'x');
  return { folder, root };
}

const at = (folder: string): Assets => ({ folder, dataFolder: join(folder, '..', 'data') });
const textOf = (body: Uint8Array): string => Buffer.from(body).toString();

describe('readAsset', () => {
  it('hands out the speller’s model from where it lies, as bytes', async () => {
    const { status, headers, body } = await readAsset(at(built().folder), '/speller/zh.bin');
    expect([status, headers['content-type']]).toEqual([200, 'application/octet-stream']);
    expect(body.length).toBeGreaterThan(1_000_000);
  });

  it('hands out the newsroom’s own model where there is one', async () => {
    const { folder, root } = built();
    mkdirSync(join(root, 'data'));
    writeFileSync(join(root, 'data', 'speller.bin'), 'ours');
    expect(textOf((await readAsset(at(folder), '/speller/zh.bin')).body)).toBe('ours');
  });

  it('gives the page a nonce of its own with every load, in header and markup', async () => {
    const { folder } = built();
    const nonces = await Promise.all([0, 1].map(async () => {
      const { status, headers, body } = await readAsset(at(folder), '/');
      const nonce = /<meta name="csp-nonce" content="([\w-]{22})">/.exec(textOf(body))![1]!;
      expect([status, headers['content-type'], headers['cache-control']]).toEqual([200, 'text/html; charset=utf-8', 'no-store']);
      expect(headers['content-security-policy']).toBe(contentSecurityPolicy(nonce));
      return nonce;
    }));
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it('knows its types and how long they keep', async () => {
    const { folder } = built();
    expect((await readAsset(at(folder), '/assets/index-Ab12Cd34.js')).headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'private, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' });
    expect((await readAsset(at(folder), '/assets/font.woff2')).headers).toMatchObject({ 'content-type': 'font/woff2', 'cache-control': 'no-cache' });
  });

  it.each([
    '/../secret.js', '/..%2fsecret.js', '/%2e%2e/secret.js', '/assets/..%2f..%2fsecret.js', '/assets/../../secret.js', '/..\\secret.js', '/..%5csecret.js', '//etc/passwd', '/%00', '/%zz', 'index.html', '',
    '/.env', '/assets', '/assets/', '/gone.js', '/assets/index.js.map', '/C:/x.js', '/file:///etc/hostname.txt', '/link.js', '/linked/x.js',
  ])('finds nothing at %j', async (path) => {
    const { folder, root } = built();
    symlinkSync(join(root, 'secret.js'), join(folder, 'link.js'));
    symlinkSync(root, join(folder, 'linked'));
    const { status, body, headers } = await readAsset(at(folder), path);
    expect([status, textOf(body), headers['content-security-policy']]).toEqual([404, 'Not found\n', "default-src 'none'"]);
  });

  it('finds nothing where the disk refuses', async () => {
    const { folder } = built();
    expect((await readAsset(at(folder), '/', { ...DISK, readFile: (async () => { throw errno('EACCES'); }) as unknown as typeof DISK.readFile })).status).toBe(404);
  });
});

it('has a policy without anything unsafe', () => {
  const policy = contentSecurityPolicy('abc');
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("style-src 'self' 'nonce-abc'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

it('places the nonce where the page has no element for it', () => {
  expect(placeNonce('<html><head><title>x</title></head></html>', 'n')).toBe('<html><head><meta name="csp-nonce" content="n"><title>x</title></head></html>');
});
