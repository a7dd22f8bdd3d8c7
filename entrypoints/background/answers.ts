import type { Parsed, Reply } from '@/lib/messages/contract';
import type { Handlers } from '@/lib/messages/server';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { isOverdue } from '@/lib/pipeline/lead';
import { defaultPipeline } from '@/lib/pipeline/stages';
import { perform, retireEvent, type WritingCommand } from '@/lib/store/commands';
import { leadsOfPeople } from '@/lib/store/queries/leads';
import { currentSettings } from '@/lib/store/queries/settings';
import { refreshBadge } from './badge';
import { refreshMenus } from './menus';
import { occasion } from './occasion';
import { refreshOverlays } from './overlays';
import { quietly } from './quietly';
import { words } from './words';

/** What the background answers to each command of the contract. */
export const answers: Handlers = {
  'overlay.start': overlayStart,
  'overlay.marks': overlayMarks,
  'overlay.place': carriedOut('overlay.place'),
  'lead.create': carriedOut('lead.create'),
  'lead.edit': carriedOut('lead.edit'),
  'lead.move': carriedOut('lead.move'),
  'lead.link': carriedOut('lead.link'),
  'lead.remove': carriedOut('lead.remove'),
  'contact.log': carriedOut('contact.log'),
  'follow-up.set': carriedOut('follow-up.set'),
  'follow-up.done': carriedOut('follow-up.done'),
  'follow-up.snooze': carriedOut('follow-up.snooze'),
  'settings.change': carriedOut('settings.change'),
  'sample.load': carriedOut('sample.load'),
  'sample.remove': carriedOut('sample.remove'),
  undo: carriedOut('undo'),
};

function carriedOut<Name extends WritingCommand>(command: Name) {
  return async (input: Parsed<Name>, requestId: string): Promise<Reply<Name>> => {
    const reply = await perform(command, requestId, input, occasion());
    quietly(refreshBadge());
    quietly(refreshOverlays());
    if (command === 'settings.change' || command === 'undo') quietly(refreshMenus());
    return reply;
  };
}

async function overlayStart({ site }: Parsed<'overlay.start'>): Promise<Reply<'overlay.start'>> {
  const [settings, event, { language, t }] = await Promise.all([
    currentSettings(),
    retireEvent(() => crypto.randomUUID()),
    words(),
  ]);
  const stages = defaultPipeline.stages.map(({ id, role }) => [id, t(`common.stages.${role}`)]);
  return {
    surface: settings.surfaces[site],
    retireEvent: event,
    theme: settings.theme,
    language,
    launcherTop: settings.launcherTop,
    panelWidth: settings.panelWidth,
    words: {
      add: t('background.launcher.add'),
      open: t('background.launcher.open'),
      overdue: t('background.launcher.overdue'),
      hide: t('background.launcher.hide'),
      resize: t('background.launcher.resize'),
      stages: Object.fromEntries(stages),
    },
  };
}

/** S9: the page's overlay learns the stage of the people whom the page shows, and no more of them. */
async function overlayMarks({ people }: Parsed<'overlay.marks'>): Promise<Reply<'overlay.marks'>> {
  const today = calendarDateAt(Date.now());
  const leads = await leadsOfPeople(people);
  return {
    marks: leads.map((lead) =>
      lead ? { leadId: lead.id, stageId: lead.stageId, overdue: isOverdue(lead, today) } : null,
    ),
  };
}
