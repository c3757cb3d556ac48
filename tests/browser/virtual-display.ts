import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { platform } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';

/** A screen that nobody sees: Firefox on Linux draws WebGL only where there is one, also when it shows no window. */
export interface VirtualDisplay {
  /** As in the environment variable `DISPLAY`; undefined where none is needed or to be had. */
  readonly name: string | undefined;
  readonly close: () => void;
}

/** Takes the screen there is; without one starts `Xvfb`, when it is installed. */
export async function virtualDisplay(): Promise<VirtualDisplay> {
  const present = { name: process.env.DISPLAY, close: () => undefined };
  if (platform() !== 'linux' || process.env.DISPLAY) return present;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const path = folders.map((folder) => join(folder, 'Xvfb')).find((candidate) => existsSync(candidate));
  if (!path) return present;
  const server: ChildProcess = spawn(path, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    (server.stdio[3] as Readable).once('data', (chunk) => resolve(String(chunk).trim()));
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  return { name: `:${number}`, close: () => server.kill() };
}
