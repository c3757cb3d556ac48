import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import type { Site } from '../browser/driver.ts';

/** The nginx of this machine; null where there is none. */
export function nginxPath(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin'];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path)) ?? null;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (typeof address !== 'object' || address === null) throw new Error('no free port');
  return address.port;
}

/** Serves a folder through `deploy/nginx.conf`: only folder and port are put in, and everything nginx writes goes to a folder of its own. */
export async function serveThroughNginx(nginx: string, dir: string): Promise<Site> {
  const home = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const server = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('root /srv/atlas;', `root ${resolve(dir)};`)
    .replace('listen 80;', `listen 127.0.0.1:${port};`);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  const conf = join(home, 'nginx.conf');
  writeFileSync(join(home, 'site.conf'), server);
  writeFileSync(
    conf,
    [
      `pid ${home}/nginx.pid;`,
      `error_log ${home}/error.log;`,
      'daemon off;',
      'worker_processes 1;',
      // Started by root, nginx gives its workers to a user who may not read the folder.
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'events { worker_connections 256; }',
      `http { access_log off; ${temporary.join(' ')} include ${home}/site.conf; }`,
      '',
    ].join('\n'),
  );
  const check = spawnSync(nginx, ['-t', '-q', '-p', home, '-c', conf], { encoding: 'utf8' });
  if (check.status !== 0) throw new Error(`deploy/nginx.conf is refused:\n${check.stderr}`);
  const child = spawn(nginx, ['-p', home, '-c', conf], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await answers(origin, child);
  return {
    origin,
    url: (path) => `${origin}/${path}`,
    close: async () => {
      const ended = new Promise((done) => child.once('exit', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Waits until the server takes connections, as long as it lives. */
async function answers(origin: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    const there = await fetch(`${origin}/robots.txt`).then(
      () => true,
      () => false,
    );
    if (there) return;
    await new Promise((again) => setTimeout(again, 50));
  }
  throw new Error('nginx ended at once');
}
