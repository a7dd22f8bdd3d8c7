import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LeadFields } from '@/lib/pipeline/lead';
import { isolated } from './format';
import { forget, keep, kept, sevenDays } from './kept';
import { TypedLead } from './lead-form';
import { LeadForm } from './LeadForm';
import { usePipelines } from './pipelines';
import { profileOf } from './profile';
import { useSettings } from './settings';
import { TakenBy } from './TakenBy';
import { useCommand } from './use-command';

interface Props {
  /** Of a page that was not recognised: what it names is filled in. */
  url?: string | undefined;
  /** Whom to begin with, where only a name is known. */
  name?: string | undefined;
  /** What else is known of her. */
  known?: Partial<Pick<LeadFields, 'emails' | 'phones'>> | undefined;
  onAdded: (leadId: string) => void;
  onCancel: () => void;
}

/** ms. A form that was begun about nobody in particular is about someone else tomorrow: it outlives a closed popup, no more. */
const shortWhile = 10 * 60_000;

/** Adds a lead whom no page told. */
export function AddByHand({ url, name, known, onAdded, onCancel }: Props) {
  const { t } = useTranslation();
  const { currency } = useSettings();
  const { living } = usePipelines();
  const run = useCommand();
  const about = url ?? name;
  const names = [about ? `page:${about}` : 'anyone'];
  const [draft] = useState(() => kept('by-hand', names, TypedLead));
  const [takenBy, setTakenBy] = useState<string>();
  const sent = useRef({ input: '', requestId: '' });

  const add = async (fields: LeadFields, stageId: string | undefined) => {
    const input = { fields, source: { site: 'manual' as const, ...(url && { url }) }, stageId };
    // The same lead tried again is the same command, also where the answer to the first try was lost.
    const text = JSON.stringify(input);
    if (sent.current.input !== text) sent.current = { input: text, requestId: crypto.randomUUID() };
    const reply = await run('lead.create', input, {
      requestId: sent.current.requestId,
      done: ({ existed }) =>
        t(existed ? 'common.done.existed' : 'common.done.created', { name: isolated(fields.name) }),
      undo: ({ existed }) => !existed,
      failed: (error) => {
        setTakenBy(error.takenBy);
        return error.takenBy !== undefined;
      },
    });
    if (!reply) return;
    discard();
    onAdded(reply.leadId);
  };
  const discard = () => forget('by-hand', names);

  return (
    <section className="p-4">
      <h1 className="mb-3 text-lg font-semibold">{t('panel.addByHand')}</h1>
      <LeadForm
        fields={{ ...(name && { name }), ...known, ...profileOf(url ?? '') }}
        currency={currency}
        stageId={living[0].stages[0]?.id ?? ''}
        action={t('common.actions.add')}
        draft={draft}
        onDiscard={discard}
        onType={(typed) => keep('by-hand', names, typed, { lifetime: about ? sevenDays : shortWhile })}
        onSave={add}
        onCancel={() => {
          discard();
          onCancel();
        }}
      >
        {takenBy && <TakenBy leadId={takenBy} />}
      </LeadForm>
    </section>
  );
}
