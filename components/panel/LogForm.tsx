import { useLiveQuery } from 'dexie-react-hooks';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Input, Textarea } from '@/components/ui/Field';
import { useKeys } from '@/components/ui/keys';
import { usePipelines } from '@/components/ui/pipelines';
import { useProposals } from '@/components/ui/proposals';
import { SaveOrCancel } from '@/components/ui/SaveOrCancel';
import { useSubmitKeys } from '@/components/ui/use-submit-keys';
import { useToday } from '@/components/ui/use-today';
import { openFollowUpsOf } from '@/lib/store/queries/follow-ups';
import { ChannelPicker } from './ChannelPicker';
import { useFirstFocus } from '@/components/ui/first-focus';
import { FollowUpChoice } from './FollowUpChoice';
import { forget, keep } from '@/components/ui/kept';
import type { Lead, LeadFields } from '@/lib/pipeline/lead';
import { asShown } from '@/lib/pipeline/lead-people';
import type { Contact, PageView } from '@/lib/pipeline/page';
import {
  emptyLog,
  localTime,
  type LogErrors,
  logErrors,
  logOutcome,
  type TypedLog,
  usualChannel,
  wantsFollowUp,
  withChannel,
} from './log-form';
import { type LogDraft, sameTyped } from './log-try';
import { LogHead } from './LogHead';
import { Outcome } from './Outcome';
import { threadOf } from './thread-of';
import { draftOf, useLog } from './use-log';
import { WithNote } from './WithNote';

interface Props {
  lead: Lead | undefined;
  contact?: Contact | undefined;
  view?: PageView | undefined;
  /** Of the lead that is made, where there is none. */
  fields?: LeadFields | undefined;
  /** What the draft is kept under. */
  names: readonly string[];
  onMade?: ((leadId: string) => void) | undefined;
  onClose: () => void;
}

/** Logs a contact in one step: how, when, what was said, and when to follow up. Says beforehand what will happen. */
export function LogForm({ names, lead, contact, view, fields, onMade, onClose }: Props) {
  const { t } = useTranslation();
  const [kept] = useState(() => draftOf(names));
  const [typed, setTyped] = useState<TypedLog>(
    () => kept?.typed ?? emptyLog(usualChannel(view?.site, lead?.lastContactAt !== undefined)),
  );
  const [errors, setErrors] = useState<LogErrors>({});
  /** It may have been saved, though nobody said so. */
  const [unanswered, setUnanswered] = useState(kept?.unanswered);
  /** ms since the epoch: what is not typed goes by that, as it is shown. */
  const [opened] = useState(() => kept?.unanswered?.opened ?? Date.now());
  const about = { leadId: lead?.id, contact, view, fields };
  const propose = useProposals(lead ? [lead] : [])(lead, opened);
  const { save, saving } = useLog(about, names, opened, propose, [unanswered, setUnanswered]);
  const form = useRef<HTMLFormElement>(null);
  useSubmitKeys(form);
  const first = useFirstFocus<HTMLTextAreaElement>();
  const today = useToday();
  const pipelines = usePipelines();
  const open = useLiveQuery(async () => (lead ? openFollowUpsOf(lead.id) : []), [lead?.id]) ?? [];

  const shown = lead && contact ? asShown(lead, contact) : lead;
  const name = shown?.name ?? fields?.name ?? contact?.name ?? '';
  const firstContact = lead?.lastContactAt === undefined;
  const { subject } = threadOf(contact, view);

  const followUp = wantsFollowUp(typed, opened, propose);

  const change = (part: Partial<TypedLog>) => {
    // What is being sent is what stands there when the answer comes.
    if (saving) return;
    const next = { ...typed, ...part };
    setTyped(next);
    setErrors({});
    keep('log', names, { typed: next, unanswered } satisfies LogDraft);
  };
  const discard = () => {
    forget('log', names);
    onClose();
  };
  // Escape only goes back: what was typed is found again.
  useKeys({ Escape: onClose });

  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const found = logErrors(typed, opened, Date.now(), propose);
    setErrors(found);
    const [wrong] = Object.keys(found);
    if (wrong) return form.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
    const saved = await save(typed);
    if (saved) onMade?.(saved.leadId);
    return saved?.isLogged ? onClose() : undefined;
  };
  return (
    <form ref={form} noValidate aria-busy={saving} onSubmit={submit} className="flex flex-col gap-3 p-4">
      <LogHead name={name} isFirst={firstContact} subject={subject} isRestored={kept !== undefined} />
      {unanswered && (
        <output className="rounded-md border border-no-step px-3 py-2 text-sm">
          {t(sameTyped(unanswered.typed, typed) ? 'panel.log.unanswered' : 'panel.log.changedSince')}
        </output>
      )}
      <ChannelPicker value={typed.channel} onChange={(channel) => change(withChannel(typed, channel))} />
      {typed.channel === 'connection-request' && (
        <WithNote
          checked={typed.withNote === true}
          onChange={(checked) => change({ withNote: checked || undefined })}
        />
      )}
      <Field label={t('common.fields.note')}>
        {(props) => (
          <Textarea
            {...props}
            ref={first}
            name="note"
            readOnly={saving}
            maxLength={5000}
            value={typed.note}
            onChange={(event) => change({ note: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t('panel.log.when')}
        error={errors.when && t(errors.when === 'noTime' ? 'common.badDate' : 'panel.log.inFuture')}
      >
        {(props) => (
          <Input
            {...props}
            name="when"
            type="datetime-local"
            readOnly={saving}
            defaultValue={typed.when ?? localTime(opened)}
            onChange={(event) => change({ when: event.target.value })}
          />
        )}
      </Field>
      <FollowUpChoice
        typed={typed}
        opened={opened}
        propose={propose}
        today={today}
        error={errors.dueOn}
        saving={saving}
        onChange={change}
      />
      <Outcome
        name={name}
        outcome={logOutcome({ ...typed, followUp }, lead?.stageId, open, today, pipelines)}
        followUp={followUp}
      />
      <SaveOrCancel saving={saving} onCancel={discard} />
    </form>
  );
}
