import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { dateTime, shortDate, shortDateTime } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { useToday } from '@/components/ui/use-today';
import type { ContactMade } from '@/lib/pipeline/activity';
import type { TimelineItem } from '@/lib/pipeline/timeline';
import { ThreadLink } from './ThreadLink';
import { TimelineChanges } from './TimelineChanges';
import { TimelineNote } from './TimelineNote';
import { told } from './timeline-words';

/** One thing that has been: what, when, and what was kept of it. */
export function TimelineEntry({ item, leadId }: { item: TimelineItem; leadId: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const pipelines = usePipelines();
  const { icon: Icon, text } = told(t, item, (day) => shortDate(day, language, today), pipelines);
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
        {item.type === 'note' && <TimelineNote leadId={leadId} note={item.note} />}
        {item.type === 'change' && <TimelineChanges changes={item.changes} />}
        {item.type === 'contact' && <Details contact={item.contact} />}
        {item.type === 'outcome' && <Note note={item.note} />}
        {item.type === 'follow-up-set' && <ThreadLink {...item.followUp} isFrom />}
      </div>
    </li>
  );
}

function Details({ contact }: { contact: ContactMade }): ReactNode {
  const { note, text, site, url, threadId, account, subject } = contact;
  return (
    <>
      <Note note={note} />
      {site === 'gmail' && <ThreadLink threadId={threadId} account={account} subject={subject} url={url} />}
      {text && <KeptText text={text} />}
    </>
  );
}

function Note({ note }: { note: string | undefined }) {
  if (!note) return null;
  return (
    <p className="whitespace-pre-wrap text-quiet">
      <bdi>{note}</bdi>
    </p>
  );
}

/** The mail itself, where the rep wanted it kept: it may be long. */
function KeptText({ text }: { text: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button look="accent" className="-ml-2 h-6 text-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t(open ? 'panel.timeline.hideText' : 'panel.timeline.showText')}
      </Button>
      {open && (
        <p className="border-l-2 border-line pl-2 whitespace-pre-wrap text-quiet">
          <bdi>{text}</bdi>
        </p>
      )}
    </>
  );
}
