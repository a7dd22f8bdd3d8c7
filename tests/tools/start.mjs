/**
 * `npm start`: installs what is missing, builds, and opens Chromium with Fairlead on a pretend Gmail and LinkedIn. Without a
 * display, or with `-- --headless`, it makes a rep's round trip there by itself and leaves screenshots in artifacts/start.
 */
import { spawn } from 'node:child_process';
import { ensureChromium, howToGetChromium } from './chromium.mjs';
import { ensureInstalled, project } from './install.mjs';

function start() {
  if (!ensureChromium()) {
    process.stderr.write(`${howToGetChromium}\n`);
    process.exitCode = 1;
    return;
  }
  const script = ['--import', 'tsx', 'tests/tools/start.ts', ...process.argv.slice(2)];
  const child = spawn(process.execPath, script, { cwd: project, stdio: 'inherit' });
  // Ctrl+C reaches the child too, which closes the browser: only wait for it.
  process.on('SIGINT', () => undefined);
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

if (ensureInstalled()) start();
else process.exitCode = 1;
