/**
 * `npm run bench`: installs what is missing, builds, measures, and prints the figures as one JSON object on the standard
 * output; what it is doing goes to the standard error. No figure passes or fails. See tests/bench/options.ts.
 */
import { spawn } from 'node:child_process';
import { ensureChromium, howToGetChromium } from './chromium.mjs';
import { ensureInstalled, project } from './install.mjs';

function bench() {
  if (!ensureChromium()) {
    process.stderr.write(`${howToGetChromium}\n`);
    process.exitCode = 1;
    return;
  }
  const script = ['--import', 'tsx', 'tests/bench/run.ts', ...process.argv.slice(2)];
  const child = spawn(process.execPath, script, { cwd: project, stdio: 'inherit' });
  // Ctrl+C reaches the child too, and Puppeteer closes its browsers: only wait for it.
  process.on('SIGINT', () => undefined);
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

if (ensureInstalled()) bench();
else process.exitCode = 1;
