/**
 * Mozilla's add-on rules on the built extension: no error, no notice, and no warning but those that are known and explained
 * here. `node tests/tools/addon-rules.mjs [folder]`. Node's own modules only, but for the linter that it starts.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { project } from './install.mjs';

/** Each so often, in code that has these words just before. */
const known = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    before: '__html',
    times: 2,
    why: 'React sets `innerHTML` where a component says `dangerouslySetInnerHTML`: once for a new element, once for a changed one. No component of ours does (the lint forbids it: react/no-danger), and Trusted Types in the Content Security Policy would stop it.',
  },
];
/** Characters before the place that is named. */
const around = 160;

const textBefore = (text, line, column) =>
  (text.split('\n')[line - 1] ?? '').slice(Math.max(0, column - around), column);

/**
 * What the linter found that is not explained, each in a line.
 * @param report of `web-ext lint --output json`
 * @param textOf the text of a file of the package
 */
export function unexplained({ errors, notices, warnings }, textOf) {
  const left = known.map(({ times }) => times);
  const isKnown = ({ code, file, line, column }) => {
    const at = known.findIndex(
      (one) => one.code === code && textBefore(textOf(file), line, column).includes(one.before),
    );
    if (at < 0 || left[at] === 0) return false;
    left[at] -= 1;
    return true;
  };
  const found = [...errors, ...notices, ...warnings.filter((warning) => !isKnown(warning))];
  return found.map(
    ({ _type, code, message, file, line }) => `${_type}: ${code} (${message}) ${file ?? ''}:${line ?? ''}`,
  );
}

/** @returns {boolean} whether the built extension keeps the rules */
export function keepsAddonRules(folder = path.join(project, '.output', 'firefox-mv3')) {
  const webExt = path.join(project, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
  const lint = spawnSync(process.execPath, [webExt, 'lint', '--source-dir', folder, '--output', 'json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  if (!lint.stdout.startsWith('{')) {
    process.stderr.write(`The linter did not run.\n${lint.stdout}${lint.stderr}\n`);
    return false;
  }
  const report = JSON.parse(lint.stdout);
  const found = unexplained(report, (file) => readFileSync(path.join(folder, file), 'utf8'));
  for (const line of found) process.stderr.write(`${line}\n`);
  for (const { code, why } of known) process.stdout.write(`explained: ${code}. ${why}\n`);
  process.stdout.write(`${report.warnings.length} warnings, ${found.length} findings without an explanation\n`);
  return found.length === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = keepsAddonRules(process.argv[2]) ? 0 : 1;
