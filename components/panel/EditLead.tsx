import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { forget, keep, kept } from '@/components/ui/kept';
import { changedElsewhere, parseLead, TypedLead, typedLead, withTheirs } from '@/components/ui/lead-form';
import { LeadForm } from '@/components/ui/LeadForm';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { say } from '@/components/ui/say';
import { TakenBy } from '@/components/ui/TakenBy';
import { type Lead, LeadFields, leadFields } from '@/lib/pipeline/lead';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import { z } from '@/lib/pipeline/zod';
import { leadById } from '@/lib/store/queries/leads';
import { Collision } from './Collision';
import { useGuardedCommand } from './guard';

interface Props {
  /** As she is now, live. */
  lead: Lead;
  /** What the draft is kept under. */
  names: readonly string[];
  onClose: () => void;
}

/** What is typed, and the fields that it was begun on: by them, not by the lead's `rev`, which grows with every follow-up. */
const Draft = z.strictObject({ opened: LeadFields, typed: TypedLead });
type Draft = z.infer<typeof Draft>;

/** Another write may come between the look at the lead and ours; so many in a row do not. */
const mostTries = 3;

/** A lead's facts, to be changed. Where one was changed elsewhere meanwhile, the rep decides which of the two stands. */
export function EditLead({ lead, names, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const run = useGuardedCommand();
  const asTyped = (fields: LeadFields) => typedLead(fields, fields.currency, language);

  const [draft] = useState(() => kept('edit', names, Draft));
  const [edit, setEdit] = useState<Draft>(() => {
    const opened = leadFields(lead);
    return draft ?? { opened, typed: asTyped(opened) };
  });
  /** Grows where the form is filled in anew, not by the rep's typing. */
  const [turn, setTurn] = useState(0);
  /** How often she wanted to save and has to decide first. */
  const [asked, setAsked] = useState(0);
  const [takenBy, setTakenBy] = useState<string>();
  /** She has decided for her own. */
  const over = useRef(false);

  const pipelines = usePipelines();
  const askedOf = ({ stageId }: Lead) => ({ fields: pipelineWith(pipelines, stageId).fields, language });
  const collisionsWith = (now: Lead) =>
    changedElsewhere(asTyped(edit.opened), asTyped(leadFields(now)), edit.typed, askedOf(now));

  const change = (next: Draft) => {
    over.current = false;
    setEdit(next);
    keep('edit', names, next);
  };
  const discard = () => {
    const opened = leadFields(lead);
    over.current = false;
    setAsked(0);
    setEdit({ opened, typed: asTyped(opened) });
    forget('edit', names);
  };
  const close = () => {
    forget('edit', names);
    onClose();
  };

  /** Answers whether to look at the lead again. */
  const send = async (now: Lead, fields: LeadFields): Promise<boolean> => {
    let stale = false;
    const reply = await run(
      'lead.edit',
      { leadId: now.id, rev: now.rev, fields },
      {
        done: () => t('common.done.edited'),
        undo: true,
        failed: (error) => {
          stale = error.code === 'stale';
          setTakenBy(error.takenBy);
          return stale || error.takenBy !== undefined;
        },
      },
    );
    if (reply) close();
    return stale;
  };
  const save = async () => {
    for (let tries = 1; tries <= mostTries; tries += 1) {
      const now = (await leadById(lead.id)) ?? lead;
      if (!over.current && collisionsWith(now).length > 0) return setAsked((times) => times + 1);
      const parsed = parseLead(edit.typed, now, askedOf(now));
      if ('errors' in parsed) break;
      if (!(await send(now, parsed.fields))) return undefined;
    }
    return say(t('common.errors.stale'), { tone: 'error' });
  };
  const takeTheirs = () => {
    const opened = leadFields(lead);
    change({ opened, typed: withTheirs(edit.typed, asTyped(opened), collisionsWith(lead)) });
    setTurn(turn + 1);
    setAsked(0);
  };

  return (
    <section className="p-4">
      <h1 className="mb-3 text-lg font-semibold">{t('panel.lead.editTitle')}</h1>
      <LeadForm
        key={turn}
        fields={lead}
        currency={lead.currency}
        standsIn={lead.stageId}
        action={t('common.actions.save')}
        draft={turn === 0 ? draft?.typed : edit.typed}
        onDiscard={turn === 0 ? discard : undefined}
        onType={(typed) => change({ ...edit, typed })}
        onSave={save}
        onCancel={close}
      >
        {takenBy && <TakenBy leadId={takenBy} />}
        {asked > 0 && (
          <Collision
            key={asked}
            fields={collisionsWith(lead)}
            theirs={asTyped(leadFields(lead))}
            yours={edit.typed}
            onTake={takeTheirs}
            onKeep={() => {
              over.current = true;
            }}
          />
        )}
      </LeadForm>
    </section>
  );
}
