import { useLiveQuery } from 'dexie-react-hooks';
import {
  ArrowRight,
  CalendarClock,
  CalendarDays,
  Check,
  Mail,
  MessageSquare,
  Phone,
  Send,
  UserPlus,
} from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Translate } from '@/lib/i18n';
import { Button } from '@/components/ui/Button';
import { dateTime, shortDate, shortDateTime } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useToday } from '@/components/ui/use-today';
import type { Channel, ContactMade } from '@/lib/pipeline/activity';
import type { StageRole } from '@/lib/pipeline/stages';
import type { TimelineItem } from '@/lib/pipeline/timeline';
import { timelineOf } from '@/lib/store/queries/timeline';
import { isHostPage } from './host-tab';

const channelIcons: Record<Channel, LucideIcon> = {
  'connection-request': UserPlus,
  'linkedin-message': MessageSquare,
  inmail: Send,
  email: Mail,
  call: Phone,
  meeting: CalendarDays,
};

/** How many of a long history are drawn at first. */
const fewest = 20;

/** What has been with this lead, the newest first. */
export function Timeline({ leadId }: { leadId: string }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const items = useLiveQuery(() => timelineOf(leadId), [leadId]);
  if (!items) return null;
  const shown = all ? items : items.slice(0, fewest);
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="mb-1 font-semibold">
        {t('panel.lead.timeline')}
      </h2>
      <ol className="m-0 list-none p-0">
        {shown.map((item) => (
          <Entry key={item.id} item={item} />
        ))}
      </ol>
      {shown.length < items.length && (
        <Button look="accent" className="-ml-2" onClick={() => setAll(true)}>
          {t('panel.timeline.all', { count: items.length })}
        </Button>
      )}
    </section>
  );
}

function Entry({ item }: { item: TimelineItem }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { icon: Icon, text } = told(t, item, (day) => shortDate(day, language, today));
  return (
    <li className="flex gap-2 py-1">
      <Icon aria-hidden size={14} className="mt-[3px] shrink-0 text-quiet" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap justify-between gap-x-2">
          <span>{text}</span>
          <time
            dateTime={new Date(item.at).toISOString()}
            title={dateTime(item.at, language)}
            className="text-sm text-quiet"
          >
            {shortDateTime(item.at, language, today)}
          </time>
        </p>
        {item.type === 'contact' && <Details contact={item.contact} />}
      </div>
    </li>
  );
}

function Details({ contact }: { contact: ContactMade }): ReactNode {
  const { t } = useTranslation();
  const { note, site, url, subject } = contact;
  const thread = site === 'gmail' && isHostPage(url) ? url : undefined;
  return (
    <>
      {note && (
        <p className="whitespace-pre-wrap text-quiet">
          <bdi>{note}</bdi>
        </p>
      )}
      {thread && (
        <a href={thread} target="_blank" rel="noopener noreferrer" className="text-sm text-accent hover:underline">
          <bdi>{subject ?? t('panel.timeline.openThread')}</bdi>
        </a>
      )}
    </>
  );
}

function told(t: Translate, item: TimelineItem, day: (date: string) => string): { icon: LucideIcon; text: string } {
  switch (item.type) {
    case 'contact': {
      const channel = t(`common.channels.${item.contact.channel}`);
      const inbound = item.contact.direction === 'inbound';
      return {
        icon: channelIcons[item.contact.channel],
        text: inbound ? t('panel.timeline.inbound', { channel }) : channel,
      };
    }
    case 'stage': {
      const stage = t(`common.stages.${item.to as StageRole}`);
      return item.from === undefined
        ? { icon: UserPlus, text: t('panel.timeline.created', { stage }) }
        : { icon: ArrowRight, text: t('panel.timeline.moved', { stage }) };
    }
    case 'follow-up-set':
      return { icon: CalendarClock, text: t('panel.timeline.followUpSet', { date: day(item.followUp.dueOn) }) };
    case 'follow-up-closed':
      return item.followUp.outcome === 'cancelled'
        ? { icon: Check, text: t('panel.timeline.followUpCancelled') }
        : { icon: Check, text: t('panel.timeline.followUpDone') };
  }
}
