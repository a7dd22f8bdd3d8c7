/** `npm test`: installs what is missing, checks everything, goes on after a failure, and counts at the end. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { keepsAddonRules } from './addon-rules.mjs';
import { ensureChromium, howToGetChromium } from './chromium.mjs';
import { ensureFirefox, howToGetFirefox } from './firefox.mjs';
import { ensureInstalled, project } from './install.mjs';

const notes = mkdtempSync(path.join(tmpdir(), 'fairlead-tally-'));
const say = (text) => process.stdout.write(`${text}\n`);

/** Runs a program of `node_modules/.bin`, its output streaming through. */
const runs = (program, args, env = {}) =>
  spawnSync(path.join(project, 'node_modules', '.bin', program), args, {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    // The programs are shell scripts on Windows.
    shell: process.platform === 'win32',
  }).status === 0;

/** A check that counts as one. */
const check = (works) => ({ passed: works ? 1 : 0, failed: works ? 0 : 1, skipped: [] });

/** The tests of some of Vitest's projects. A run that fails without a failed test (no test found, a crash) counts as one. */
function vitest(...projects) {
  const file = path.join(notes, `${projects.join('-')}.json`);
  const chosen = projects.flatMap((name) => ['--project', name]);
  const reporters = ['--reporter=default', '--reporter=./tests/tools/tally.mjs'];
  const works = runs('vitest', ['run', ...chosen, ...reporters], { TALLY_FILE: file });
  const tally = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : check(works);
  return works || tally.failed > 0 ? tally : { ...tally, failed: 1 };
}

let builtForChromium = false;
function buildForChromium() {
  builtForChromium = runs('wxt', ['build']);
  return check(builtForChromium);
}

function endToEnd() {
  if (builtForChromium && ensureChromium()) return vitest('e2e');
  process.stderr.write(`${builtForChromium ? howToGetChromium : 'Not run: the build failed.'}\n`);
  return check(false);
}

let builtForFirefox = false;
function buildForFirefox() {
  builtForFirefox = runs('wxt', ['build', '-b', 'firefox', '--mv3']);
  return check(builtForFirefox);
}

/**
 * Only Node and git are promised, and Chromium alone can carry the whole run: without it nothing was tested, and that fails.
 * Firefox has the few tests of what differs there; a machine that has none and can get none is told that they were skipped.
 */
function inFirefox() {
  if (builtForFirefox && ensureFirefox()) return vitest('firefox');
  process.stderr.write(`${builtForFirefox ? howToGetFirefox : 'Not run: the build failed.'}\n`);
  if (!builtForFirefox) return check(false);
  const reason = 'there is no Firefox, and none could be installed: see above';
  return { passed: 0, failed: 0, skipped: [{ name: 'everything in Firefox', reason }] };
}

const steps = {
  types: () => check(runs('tsc', ['--noEmit'])),
  'types of the pipeline': () => check(runs('tsc', ['-p', 'lib/pipeline'])),
  lint: () => check(runs('oxlint', ['-c', 'oxlint.config.mjs', '--deny-warnings'])),
  format: () => check(runs('oxfmt', ['--check'])),
  'unit tests': () => vitest('unit', 'pure', 'sites'),
  'build for Chromium': buildForChromium,
  'build for Firefox': buildForFirefox,
  'Firefox add-on rules': () => check(keepsAddonRules()),
  'end-to-end tests': endToEnd,
  'tests in Firefox': inFirefox,
};

function timed(name, step) {
  say(`\n── ${name}`);
  const start = performance.now();
  return { name, ...step(), seconds: (performance.now() - start) / 1000 };
}

function summary(results) {
  say('\n── summary');
  for (const { name, passed, failed, seconds } of results)
    say(
      `${failed ? 'FAILED' : 'ok'.padEnd(6)} ${name.padEnd(24)} ${`${seconds.toFixed(1)} s`.padStart(9)}  ${passed} passed, ${failed} failed`,
    );
  const skipped = results.flatMap((result) => result.skipped);
  for (const { name, reason } of skipped) say(`skipped: ${name} (${reason})`);
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  say(`\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
  return failed === 0 && passed > 0;
}

if (ensureInstalled()) {
  const results = Object.entries(steps).map(([name, step]) => timed(name, step));
  rmSync(notes, { recursive: true, force: true });
  process.exitCode = summary(results) ? 0 : 1;
} else {
  process.exitCode = 1;
}
