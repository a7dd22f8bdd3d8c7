import { ensureBuilt } from '../e2e/build';
import { startStage } from '../stage/server';
import { churnFigures } from './churn';
import { commandFigures } from './command';
import { contentFigures } from './content';
import { dashboardFigures } from './dashboard';
import { importFigures } from './import';
import { launcherFigures } from './launcher';
import { linkedinFigures } from './linkedin';
import { machine } from './machine';
import { type Bench } from './opened';
import { type Options, optionsOf, type Section, usage } from './options';
import { pageFigures } from './page-cost';
import { panelFigures } from './panel';
import { popupFigures } from './popup';
import { say } from './progress';

const measures: Record<Section, (bench: Bench, options: Options) => Promise<unknown>> = {
  content: ({ extension }) => contentFigures(extension),
  page: (bench, { samples }) => pageFigures(bench, samples),
  churn: (bench, { samples }) => churnFigures(bench, samples),
  linkedin: (bench, { samples }) => linkedinFigures(bench, samples),
  launcher: (bench, { samples }) => launcherFigures(bench, samples),
  panel: (bench, { samples }) => panelFigures(bench, samples),
  popup: (bench, { samples, sizes }) => popupFigures(bench, samples, sizes),
  dashboard: (bench, { samples, sizes }) => dashboardFigures(bench, samples, sizes),
  import: (bench) => importFigures(bench),
  command: (bench, { samples }) => commandFigures(bench, samples),
};

/** `undefined`, and a word on how it is meant, where the command is not understood. */
function understood(args: readonly string[]): Options | undefined {
  try {
    return optionsOf(args);
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
    return undefined;
  }
}

async function figures(options: Options): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = { machine: await machine() };
  const stage = await startStage();
  try {
    const bench = { extension: ensureBuilt(), stage };
    for (const section of options.only) {
      const began = performance.now();
      found[section] = await measures[section](bench, options);
      say(`${section}: done in ${Math.round((performance.now() - began) / 1000)} s`);
    }
    return found;
  } finally {
    await stage.close();
  }
}

const options = understood(process.argv.slice(2));
if (options) process.stdout.write(`${JSON.stringify(await figures(options), null, 2)}\n`);
else process.exitCode = 2;
