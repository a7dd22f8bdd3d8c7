import { stageNamed } from '@/lib/i18n/stage-name';
import type { MarkAnswer } from '@/lib/messages/contract/overlay';
import type { Parsed, Reply } from '@/lib/messages/contract';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import { isOverdue, type Lead } from '@/lib/pipeline/lead';
import { retireEvent } from '@/lib/store/commands';
import { isMailAsking, peopleKnown } from '@/lib/store/queries/overlay';
import { allPipelines } from '@/lib/store/queries/pipelines';
import { currentSettings } from '@/lib/store/queries/settings';
import { words } from './words';

export async function overlayStart({ site }: Parsed<'overlay.start'>): Promise<Reply<'overlay.start'>> {
  const [settings, pipelines, event, { language, t }, isAsking] = await Promise.all([
    currentSettings(),
    allPipelines(),
    retireEvent(() => crypto.randomUUID()),
    words(),
    isMailAsking(),
  ]);
  const surface = settings.surfaces[site];
  const stages = [...pipelines.stages].map(([id, stage]) => [id, stageNamed(t, stage)]);
  const isMail = site === 'gmail';
  return {
    surface,
    retireEvent: event,
    theme: settings.theme,
    language,
    launcherTop: settings.launcherTop,
    panelWidth: settings.panelWidth,
    words: {
      add: t('background.launcher.add'),
      open: t('background.launcher.open'),
      overdue: t('background.launcher.overdue'),
      won: t('background.launcher.won'),
      hide: t('background.launcher.hide'),
      resize: t('background.launcher.resize'),
      offer: t('background.launcher.offer'),
      stages: Object.fromEntries(stages),
    },
    marks: isMail && settings.mailMarks,
    detect: isMail && surface !== 'off' && settings.mailDetect,
    keepText: settings.mailKeepText,
    // Where nothing may be drawn, the panel and the popup ask.
    offering: isMail && surface === 'overlay' && isAsking,
  };
}

/** S9: the page's overlay learns the stage of the people whom the page shows, and no more of them. */
export async function overlayMarks({ people }: Parsed<'overlay.marks'>): Promise<Reply<'overlay.marks'>> {
  const today = calendarDateAt(Date.now());
  const known = await peopleKnown(people);
  return {
    marks: known.map(({ lead, isNone }): MarkAnswer => {
      if (isNone) return false;
      return lead ? markOf(lead, today) : null;
    }),
  };
}

function markOf(lead: Lead, today: string) {
  const won = lead.outcome === 'won';
  return { leadId: lead.id, stageId: lead.stageId, overdue: isOverdue(lead, today), won };
}
