/**
 * `npm run soak -- --steps N --seed S`: a long random walk through commands and troubles in a real browser (tests/soak), after which
 * nothing that was acknowledged may be missing. By default 1000 steps, and a seed that nobody has tried; it is printed, and walks the same
 * way again.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium, howToGetChromium } from './chromium.mjs';
import { ensureInstalled, project } from './install.mjs';

const usage = 'Usage: npm run soak -- [--steps N] [--seed S], each a whole number of 1 or more';

/** The options, as text; `undefined` where they are none. */
function asked() {
  try {
    const { values } = parseArgs({ options: { steps: { type: 'string' }, seed: { type: 'string' } } });
    const { steps = '1000', seed = String(1 + Math.floor(Math.random() * 1e9)) } = values;
    return [steps, seed].every((one) => /^[1-9]\d*$/.test(one)) ? { steps, seed } : undefined;
  } catch {
    return undefined;
  }
}

function soak({ steps, seed }) {
  const vitest = path.join(project, 'node_modules', 'vitest', 'vitest.mjs');
  const args = [vitest, 'run', 'tests/e2e/soak.e2e.ts', '--project', 'e2e'];
  const env = { ...process.env, SOAK_STEPS: steps, SOAK_SEED: seed };
  const child = spawn(process.execPath, args, { cwd: project, stdio: 'inherit', env });
  process.on('SIGINT', () => undefined);
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

const options = asked();
if (!options || !ensureInstalled() || !ensureChromium()) {
  if (!options) process.stderr.write(`${usage}\n`);
  else if (!ensureChromium()) process.stderr.write(`${howToGetChromium}\n`);
  process.exitCode = 1;
} else soak(options);
