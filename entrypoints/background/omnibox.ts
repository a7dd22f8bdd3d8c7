import { browser } from '@/lib/browser';
import type { Translate } from '@/lib/i18n';
import { stageNamed } from '@/lib/i18n/stage-name';
import type { Lead } from '@/lib/pipeline/lead';
import { findPage, panelPage } from '@/lib/pipeline/lead-page';
import type { Pipelines } from '@/lib/pipeline/pipelines';
import { leadById } from '@/lib/store/queries/leads';
import { allPipelines } from '@/lib/store/queries/pipelines';
import { searchLeads } from '@/lib/store/queries/search';
import { quietly } from './quietly';
import { words } from './words';

/** Leads that the address bar shows under the keyword. */
const mostSuggested = 6;

/** Of the text that was typed last: what is found for an older one comes too late. A worker that starts anew begins anew. */
let turn = 0;

/** Answers the keyword of the manifest in the address bar. */
export function answerOmnibox(): void {
  const { onInputStarted, onInputChanged, onInputEntered } = browser.omnibox;
  onInputStarted.addListener(() => quietly(describeFirst((t) => t('find.omnibox.hint'))));
  onInputChanged.addListener((text, suggest) => quietly(suggestFor(text, suggest)));
  onInputEntered.addListener((text, where) => quietly(enter(text, where)));
}

/** The first line is the browser's own for what is typed: it says what Enter opens. */
async function describeFirst(say: (t: Translate) => string): Promise<void> {
  const { t } = await words();
  browser.omnibox.setDefaultSuggestion({ description: described(say(t)) });
}

async function suggestFor(
  text: string,
  suggest: (found: { content: string; description: string }[]) => void,
): Promise<void> {
  turn += 1;
  const mine = turn;
  const [leads, pipelines] = await Promise.all([searchLeads(text, mostSuggested), allPipelines()]);
  if (mine !== turn) return;
  const { t } = await words();
  const lines = (below: Lead[]) =>
    below.map((lead) => ({ content: contentOf(lead), description: described(line(lead, t, pipelines)) }));
  // Firefox draws the first line before it asks: what we say of it now would stand above the next text.
  if (import.meta.env.FIREFOX) return suggest(lines(leads));
  const [first, ...others] = leads;
  await describeFirst(() => {
    if (first) return line(first, t, pipelines);
    return text.trim() ? t('find.omnibox.none', { text: text.trim() }) : t('find.omnibox.hint');
  });
  suggest(lines(others));
}

async function enter(text: string, where: 'currentTab' | 'newForegroundTab' | 'newBackgroundTab'): Promise<void> {
  const chosen = idIn(text);
  const lead = (chosen && (await leadById(chosen))) || (await searchLeads(text, 1))[0];
  const url = browser.runtime.getURL(lead ? panelPage(lead.id) : findPage(text.trim()));
  if (where === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: where === 'newForegroundTab' });
}

/** What stands in the address bar while she is chosen; the id in it tells namesakes apart. */
const contentOf = ({ name, id }: Lead) => `${plain(name)} #${id}`;
const idIn = (content: string) => /#([\w-]{1,64})$/.exec(content)?.[1];

/** `Kari Lunde — Nordlys — Proposal` */
function line({ name, company, stageId, outcome }: Lead, t: Translate, { stages }: Pipelines): string {
  const stage = outcome ? t(`common.outcomes.${outcome}`) : stageNamed(t, stages.get(stageId));
  return [name, company, stage].filter(Boolean).join(' — ');
}

/** One line, and nothing that XML forbids: one such character, and Chrome would show no suggestion at all. */
const plain = (text: string) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\s]+/gu, ' ').trim();

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** A description as the browser wants it: markup in Chromium and its kin, plain text in Firefox. */
export const described = (text: string, isMarkup = !import.meta.env.FIREFOX) =>
  isMarkup ? plain(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? '') : plain(text);
