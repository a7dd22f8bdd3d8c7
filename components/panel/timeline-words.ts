import {
  ArrowRight,
  CalendarClock,
  CalendarDays,
  Check,
  Clock,
  Flag,
  Mail,
  Merge,
  MessageCircle,
  MessageSquare,
  Pencil,
  Phone,
  Rss,
  Send,
  StickyNote,
  Trophy,
  UserCheck,
  UserPlus,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { isolated } from '@/components/ui/format';
import type { Translate } from '@/lib/i18n';
import { stageNamed } from '@/lib/i18n/stage-name';
import type { Channel, ContactMade } from '@/lib/pipeline/activity';
import type { Pipelines } from '@/lib/pipeline/pipelines';
import type { TimelineItem } from '@/lib/pipeline/timeline';
import { closedTold } from './close-words';
import { movedTold } from './playbook/moved-words';

const channelIcons: Record<Channel, LucideIcon> = {
  'connection-request': UserPlus,
  'linkedin-message': MessageSquare,
  inmail: Send,
  follow: Rss,
  comment: MessageCircle,
  email: Mail,
  call: Phone,
  meeting: CalendarDays,
};

/** An entry of the timeline in words; `day` writes a calendar date. */
export function told(
  t: Translate,
  item: TimelineItem,
  day: (date: string) => string,
  pipelines: Pipelines,
): { icon: LucideIcon; text: string } {
  switch (item.type) {
    case 'contact':
      return contactTold(t, item.contact);
    case 'stage': {
      const stage = stageNamed(t, pipelines.stages.get(item.to));
      return item.from === undefined
        ? { icon: UserPlus, text: t('panel.timeline.created', { stage }) }
        : { icon: ArrowRight, text: movedTold(t, pipelines, item.from, item.to) };
    }
    case 'note':
      return { icon: StickyNote, text: t('common.fields.note') };
    case 'change':
      return { icon: Pencil, text: t('history.edited') };
    case 'outcome':
      return item.outcome === 'open'
        ? { icon: ArrowRight, text: t('panel.timeline.reopened') }
        : { icon: item.outcome === 'won' ? Trophy : Flag, text: closedTold(t, item.outcome, item.reason) };
    case 'merge':
      return { icon: Merge, text: t('duplicates.told', { name: isolated(item.name) }) };
    case 'follow-up-set':
      return { icon: CalendarClock, text: t('panel.timeline.followUpSet', { date: day(item.followUp.dueOn) }) };
    case 'follow-up-closed': {
      const { outcome, result } = item.followUp;
      if (outcome === 'cancelled') return { icon: Check, text: t('panel.timeline.followUpCancelled') };
      const said = [t('panel.timeline.followUpDone'), ...(result ? [t(`followUp.done.outcomes.${result}`)] : [])];
      return { icon: Check, text: said.join(' · ') };
    }
  }
}

function contactTold(t: Translate, contact: ContactMade): { icon: LucideIcon; text: string } {
  if (contact.scheduled) return { icon: Clock, text: t('panel.timeline.scheduled') };
  const { channel, direction, withNote } = contact;
  const icon = channelIcons[channel];
  const how = t(`common.channels.${channel}`);
  if (direction === 'outbound') return { icon, text: withNote ? t('panel.timeline.withNote', { channel: how }) : how };
  // Her answer to an invitation is that she took it.
  if (channel === 'connection-request') return { icon: UserCheck, text: t('panel.timeline.accepted') };
  return { icon, text: t('panel.timeline.inbound', { channel: how }) };
}
