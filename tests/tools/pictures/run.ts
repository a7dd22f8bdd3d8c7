/**
 * `npm run screenshots`: the pictures of the stores, made of the built product on the pretend Gmail and LinkedIn, in both
 * languages: webstore/screenshots/<language>/*.png, the tile beside them, and the icon. Everybody in them is invented.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { launch } from '../../e2e/browser';
import { ensureBuilt } from '../../e2e/build';
import { send } from '../../e2e/steps/commands';
import { hasPipeline } from '../../e2e/steps/database';
import { startStage, type StageServer } from '../../stage/server';
import { project } from '../install.mjs';
import { acquaintancesIn } from './acquaintances';
import { size, storeIcon, tile } from './frame';
import { live } from './life';
import { type Rep, takes } from './takes';
import { type Language, languages, sampleIn } from './told';

const promise: Record<Language, string> = {
  en: 'Your sales pipeline over Gmail and LinkedIn, kept in your own browser.',
  nb: 'Salgspipelinen din over Gmail og LinkedIn, lagret i din egen nettleser.',
};

const say = (text: string) => process.stdout.write(`${text}\n`);

const webstore = path.join(project, 'webstore');

async function save(name: string, png: Uint8Array): Promise<void> {
  const file = path.join(webstore, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, png);
  say(`${path.relative(project, file)} ${Math.round(png.length / 1000)} kB`);
}

/** A pipeline with a past, as the rep would have it after some months. */
async function fill(rep: Rep): Promise<void> {
  const desk = await rep.browser.newPage();
  await desk.goto(rep.address('manifest.json'));
  await hasPipeline(desk);
  await send({ desk }, 'settings.change', {
    language: rep.language,
    theme: 'light',
    reviewReminder: false,
    senderName: 'Kari',
  });
  for (const lead of [...sampleIn(rep.language), ...acquaintancesIn(rep.language)]) await live({ ...rep, desk }, lead);
  await send({ desk }, 'backup.made', {});
}

async function take(rep: Rep): Promise<void> {
  for (const [name, picture] of Object.entries(takes))
    await save(`screenshots/${rep.language}/${name}.png`, await picture(rep));
  const icon = await readFile(path.join(project, 'assets', 'icon.svg'), 'utf8');
  await save(`screenshots/${rep.language}/tile.png`, await tile(rep.browser, icon, promise[rep.language]));
  await save('icon-128.png', await storeIcon(rep.browser, icon));
}

async function pictures(language: Language, stage: StageServer): Promise<void> {
  const launched = await launch({ extension: ensureBuilt(), stage, language, timeZone: 'Europe/Oslo', ...size });
  const rep: Rep = { ...launched, language, address: (file) => `chrome-extension://${launched.id}/${file}` };
  try {
    await fill(rep);
    await take(rep);
  } finally {
    await launched.close();
  }
}

const stage = await startStage();
try {
  for (const language of languages) await pictures(language, stage);
} finally {
  await stage.close();
}
