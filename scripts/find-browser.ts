// Finds a Chromium for the browser tests, or installs one: through apt where we may, else through playwright's own installer.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { browserPath } from './browser-path.ts';

const attempts: readonly (readonly string[])[] = [
  ...(process.getuid?.() === 0
    ? [
        ['apt-get', 'update', '-qq'],
        ['apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-noto-cjk'],
      ]
    : []),
  ['node', fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url)), 'install', 'chromium'],
];

for (const [command = '', ...words] of attempts) {
  if (browserPath()) break;
  console.log(`No Chromium found; trying: ${command} ${words.join(' ')}`);
  spawnSync(command, words, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

const found = browserPath();
if (!found) {
  console.error(
    'The browser tests need Chromium or Chrome. Install one (Debian: apt-get install chromium; macOS and Windows: Google Chrome), or set CHROMIUM_PATH to its program file, then run npm test again.',
  );
  process.exit(1);
}
console.log(`Testing with ${found}`);
