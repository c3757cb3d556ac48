import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo, Server } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const COMPRESSIBLE = /\.(html|m?js|css|json|geojson|svg)$/u;

/** A folder or single files under a path of the site; the longest prefix wins. */
export interface Mount {
  readonly prefix: string;
  /** Answers a path below the prefix with a file's bytes; null: not here. */
  readonly read: (path: string) => Buffer | null;
}

export interface BenchSite {
  readonly origin: string;
  /** `h2` as static hosts speak it, or `http/1.1` where no certificate could be made. */
  readonly protocol: 'h2' | 'http/1.1';
  /** Fingerprint of the certificate's key, for a browser that is to trust it: one that only overlooks the fault caches nothing. */
  readonly keyFingerprint: string | null;
  readonly close: () => Promise<void>;
}

/** Files of a folder; a path that ends in a slash is its `index.html`. */
export function folderMount(prefix: string, folder: string): Mount {
  return {
    prefix,
    read: (path) => {
      const file = join(folder, normalize(path.endsWith('/') || path === '' ? `${path}index.html` : path));
      return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
    },
  };
}

/** One file made by the bench. */
export function fileMount(path: string, content: () => Buffer): Mount {
  return { prefix: path, read: (rest) => (rest === '' ? content() : null) };
}

/** Serves as a static host does: HTTP/2, gzip, one hour of caching. */
export async function serveBench(mounts: readonly Mount[], certificateFolder: string): Promise<BenchSite> {
  const sorted = mounts.toSorted((a, b) => b.prefix.length - a.prefix.length);
  const known = new Map<string, { readonly body: Buffer; readonly zipped: boolean }>();
  const answer = (path: string) => {
    const found = known.get(path);
    if (found) return found;
    for (const { prefix, read } of sorted) {
      const body = path.startsWith(prefix) ? read(path.slice(prefix.length)) : null;
      if (!body) continue;
      const zipped = COMPRESSIBLE.test(nameOf(path)) && body.length > 500;
      const kept = { body: zipped ? gzipSync(body, { level: 6 }) : body, zipped };
      known.set(path, kept);
      return kept;
    }
    return null;
  };
  const handle = (
    request: Pick<IncomingMessage, 'url'>,
    response: Pick<ServerResponse, 'setHeader' | 'end' | 'statusCode'>,
  ) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://bench').pathname);
    const found = answer(path);
    if (!found) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('content-type', TYPES[extname(nameOf(path))] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'max-age=3600');
    if (found.zipped) response.setHeader('content-encoding', 'gzip');
    response.end(found.body);
  };
  const certificate = makeCertificate(certificateFolder);
  const server: Server = certificate
    ? createSecureServer({ ...certificate, allowHTTP1: true }, (request, response) =>
        handle({ url: request.url }, response as unknown as ServerResponse),
      )
    : createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `${certificate ? 'https' : 'http'}://127.0.0.1:${port}`,
    protocol: certificate ? 'h2' : 'http/1.1',
    keyFingerprint: certificate && fingerprintOf(certificate.cert),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function fingerprintOf(certificate: Buffer): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(key).digest('base64');
}

function nameOf(path: string): string {
  return path.endsWith('/') ? 'index.html' : path;
}

/** A certificate for this machine alone; null where there is no openssl. */
function makeCertificate(folder: string): { readonly key: Buffer; readonly cert: Buffer } | null {
  mkdirSync(folder, { recursive: true });
  const [key, cert] = [join(folder, 'bench.key'), join(folder, 'bench.crt')];
  if (!existsSync(cert)) {
    const words = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '30', '-subj', '/CN=127.0.0.1'];
    spawnSync('openssl', [...words, '-keyout', key, '-out', cert], { stdio: 'ignore' });
  }
  return existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : null;
}
