import { ensureBuilt } from '../e2e/build';
import { launch, type Launched } from '../e2e/browser';
import { startStage, type StageServer } from '../stage/server';
import { roundTrip } from './round-trip';

const say = (text: string) => process.stdout.write(`${text}\n`);

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || process.argv.includes('--headless');

const addresses = ['https://mail.google.com/mail/u/0/', 'https://www.linkedin.com/in/ingrid-solheim/'];

/** Stays until the window is closed, or Ctrl+C. */
async function show({ browser }: Launched): Promise<void> {
  const pages = await Promise.all(addresses.map(() => browser.newPage()));
  await Promise.all(pages.map((page, place) => page.goto(addresses[place] ?? '')));
  say(`Chromium shows Fairlead on the stage:\n${addresses.join('\n')}`);
  say('Close the window, or press Ctrl+C, to end.');
  process.once('SIGINT', () => void browser.close());
  await new Promise<void>((resolve) => {
    browser.once('disconnected', () => resolve());
  });
}

async function run(stage: StageServer): Promise<void> {
  const extension = ensureBuilt();
  const launched = await launch({ extension, stage, headless });
  try {
    await (headless ? roundTrip(launched, say) : show(launched));
  } finally {
    await launched.close();
  }
}

const stage = await startStage();
try {
  await run(stage);
} catch (error) {
  process.stderr.write(`It went wrong: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
} finally {
  await stage.close();
}
