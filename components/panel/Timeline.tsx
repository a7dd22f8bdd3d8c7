import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { inThread } from '@/lib/pipeline/timeline';
import { timelineOf } from '@/lib/store/queries/timeline';
import { AddNote } from './AddNote';
import { TimelineEntry } from './TimelineEntry';

/** How many of a long history are drawn at first. */
const fewest = 20;

interface Props {
  leadId: string;
  /** Of the thread that the page shows. */
  threadId?: string | undefined;
}

/** What has been with this lead, the newest first; where the page shows a thread of hers, also that alone. */
export function Timeline({ leadId, threadId }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const [onlyThread, setOnlyThread] = useState(false);
  const focus = useKeptFocus<HTMLElement>();
  const items = useLiveQuery(() => timelineOf(leadId), [leadId]);
  if (!items) return null;
  const ofThread = threadId === undefined ? [] : inThread(items, threadId);
  const meant = onlyThread && ofThread.length > 0 ? ofThread : items;
  const shown = all ? meant : meant.slice(0, fewest);
  return (
    <section {...focus} aria-labelledby="timeline">
      <div className="mb-1 flex flex-wrap items-center justify-between gap-x-2">
        <h2 id="timeline" className="font-semibold">
          {t('panel.lead.timeline')}
        </h2>
        {ofThread.length > 0 && <Filter onlyThread={meant === ofThread} onChange={setOnlyThread} />}
        <AddNote key={leadId} leadId={leadId} />
      </div>
      <ol className="m-0 list-none p-0">
        {shown.map((item) => (
          <TimelineEntry key={item.id} item={item} leadId={leadId} />
        ))}
      </ol>
      {shown.length < meant.length && (
        <Button look="accent" className="-ml-2" onClick={() => setAll(true)}>
          {t('panel.timeline.all', { count: meant.length })}
        </Button>
      )}
    </section>
  );
}

function Filter({ onlyThread, onChange }: { onlyThread: boolean; onChange: (onlyThread: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <fieldset aria-label={t('panel.timeline.show')} className="m-0 flex min-w-0 border-0 p-0">
      {[true, false].map((one) => (
        <Button
          key={String(one)}
          look={one === onlyThread ? 'accent' : 'quiet'}
          className={`h-6 text-sm ${one === onlyThread ? 'underline underline-offset-4' : ''}`}
          aria-pressed={one === onlyThread}
          onClick={() => onChange(one)}
        >
          {t(one ? 'panel.timeline.thisThread' : 'panel.timeline.everything')}
        </Button>
      ))}
    </fieldset>
  );
}
