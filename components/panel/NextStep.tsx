import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeptFocus } from '@/components/ui/kept-focus';
import type { Lead } from '@/lib/pipeline/lead';
import { openFollowUpsOf } from '@/lib/store/queries/follow-ups';
import { AfterDone } from './next/AfterDone';
import { FirstStep, LaterStep } from './next/Step';
import { StepForm } from './next/StepForm';
import { AddStep } from './next/AddStep';
import { Unset } from './next/Unset';
import type { ThreadOf } from './thread-of';

/**
 * What is due with this lead, and what can be done about it: the next step on top, those behind it below. `thread`: the one that
 * the page shows, for a step that is set from it.
 */
export function NextStep({ lead, thread }: { lead: Lead; thread: ThreadOf }) {
  const { t } = useTranslation();
  const open = useLiveQuery(() => openFollowUpsOf(lead.id), [lead.id, lead.nextDueOn]);
  const [next, ...later] = open ?? [];
  const focus = useKeptFocus<HTMLElement>();
  /** The step that was done last: the rep may say how it went. */
  const [done, setDone] = useState<string>();
  /** Whether the form for one more is open; absent till it was once. */
  const [adding, setAdding] = useState<boolean>();
  // The lead tells it before her steps are read.
  const tone = lead.nextDueOn !== undefined ? 'border-line bg-raised' : 'border-no-step bg-page';

  return (
    <section {...focus} aria-labelledby="next-step" className={`rounded-md border px-3 py-2 ${tone}`}>
      <h2 id="next-step" className="text-sm text-quiet">
        {t('panel.lead.nextStep')}
      </h2>
      {next && <FirstStep key={`next-${next.id}`} followUp={next} onDone={setDone} />}
      {open?.length === 0 && <Unset lead={lead} thread={thread} />}
      {done !== undefined && (
        <AfterDone key={`after-${done}`} lead={lead} followUpId={done} onEnd={() => setDone(undefined)} />
      )}
      {later.length > 0 && (
        <ul aria-label={t('followUp.behind')} className="m-0 mt-2 list-none p-0">
          {later.map((one) => (
            <LaterStep key={one.id} followUp={one} onDone={setDone} />
          ))}
        </ul>
      )}
      {adding ? (
        <StepForm leadId={lead.id} thread={thread} isAnother={next !== undefined} onClose={() => setAdding(false)} />
      ) : (
        open &&
        lead.outcome === undefined && (
          <AddStep
            label={t(next ? 'followUp.addAnother' : 'followUp.withMore')}
            isBack={adding === false}
            onPress={() => setAdding(true)}
          />
        )
      )}
    </section>
  );
}
