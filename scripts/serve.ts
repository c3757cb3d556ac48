// A real static server for the built site: ranges, compression-free, 404 page, correct types. `--port`, `--no-open`, `--dir`.
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import open from 'open';
import { staticHandler } from './static-handler.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    dir: { type: 'string', default: 'dist' },
    host: { type: 'string', default: '127.0.0.1' },
    'no-open': { type: 'boolean', default: false },
  },
});

const server = createServer(staticHandler(values.dir));
const firstPort = Number(values.port);
let port = firstPort;
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE' && port < firstPort + 20) {
    port += 1;
    server.listen(port, values.host);
    return;
  }
  console.error(`The server could not start: ${error.message}`);
  process.exit(1);
});
server.on('listening', () => {
  const address = `http://${values.host}:${port}/`;
  console.log(`\nCorridor Atlas is open at ${address}  (Ctrl+C ends it)`);
  const headless =
    process.env.CI || (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
  if (!values['no-open'] && !headless) void open(address).catch(() => undefined);
});
server.listen(port, values.host);
