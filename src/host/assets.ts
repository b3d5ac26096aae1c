import { randomBytes } from 'node:crypto';
import { extname, join } from 'node:path';
import { SPELLER_PATH } from '../contract/channel';
import { HostError } from '../contract/errors';
import { DISK, errnoOf, type Files } from './files';
import { isWithin } from './library';
import { modelInUse } from './speller';

/// The renderer's built files, as both shells hand them out: over loopback HTTP, and over `app://`.

/// Where they lie, and the user's own data, with the newsroom's own model of the speller where it has one.
export interface Assets {
  readonly folder: string;
  readonly dataFolder: string;
}

/// An answer in terms that HTTP and Electron's protocol handler share.
export interface Asset {
  readonly status: 200 | 404;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml', '.png': 'image/png', '.ico': 'image/x-icon', '.woff2': 'font/woff2', '.txt': 'text/plain; charset=utf-8',
  '.bin': 'application/octet-stream',
};

/// What every answer carries, files and calls alike.
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), payment=()',
};

/// Only the page's own files and its own origin; nothing is evaluated. The style sheets that the editor makes at run time carry the nonce, which changes with every load.
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "worker-src 'self'",
    "object-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'",
  ].join('; ');
}

const NONCE_META = /<meta\s+name="csp-nonce"\s+content="[^"]*"\s*\/?>/;

/// Tells the page its nonce, in `<meta name="csp-nonce" content="…">`.
export function placeNonce(html: string, nonce: string): string {
  const meta = `<meta name="csp-nonce" content="${nonce}">`;
  return NONCE_META.test(html) ? html.replace(NONCE_META, meta) : html.replace(/<head[^>]*>/i, (head) => `${head}${meta}`);
}

/// The file that a URL's path names within the folder; `/` is `index.html`. A path that leaves the folder, by dots, encodings or links, names nothing.
export async function readAsset({ folder, dataFolder }: Assets, pathname: string, files: Files = DISK): Promise<Asset> {
  const path = pathname === SPELLER_PATH ? await modelPath(dataFolder, files) : await locate(folder, pathname, files);
  const type = TYPES[extname(path ?? '').toLowerCase()];
  if (path === undefined || type === undefined) return missing();
  let body: Uint8Array;
  try {
    body = await files.readFile(path);
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return missing();
  }
  if (!type.startsWith('text/html')) {
    // Built files carry a hash of their content in their names.
    const cache = /-[\w-]{8,}\.\w+$/.test(path) ? 'private, max-age=31536000, immutable' : 'no-cache';
    return { status: 200, headers: { ...SECURITY_HEADERS, 'content-type': type, 'cache-control': cache }, body };
  }
  const nonce = randomBytes(16).toString('base64url');
  return {
    status: 200,
    headers: { ...SECURITY_HEADERS, 'content-type': type, 'cache-control': 'no-store', 'content-security-policy': contentSecurityPolicy(nonce) },
    body: Buffer.from(placeNonce(Buffer.from(body).toString('utf8'), nonce), 'utf8'),
  };
}

/// The speller's model is too large to be built into the renderer: it is handed out from where the command line reads it too.
async function modelPath(dataFolder: string, files: Files): Promise<string | undefined> {
  try {
    return await modelInUse(files, dataFolder);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}

function missing(): Asset {
  return {
    status: 404, body: Buffer.from('Not found\n'),
    headers: { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store', 'content-security-policy': "default-src 'none'" },
  };
}

async function locate(folder: string, pathname: string, files: Files): Promise<string | undefined> {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (!name.startsWith('/') || /[\\\u0000]/.test(name)) return undefined;  
  const steps = (name === '/' ? '/index.html' : name).slice(1).split('/');
  if (steps.some((step) => step === '' || step.startsWith('.') || step.includes(':'))) return undefined;
  try {
    const root = await files.realpath(folder);
    const path = await files.realpath(join(root, ...steps));
    return isWithin(root, path) ? path : undefined;
  } catch (error) {
    if (errnoOf(error) === undefined) throw error;
    return undefined;
  }
}
