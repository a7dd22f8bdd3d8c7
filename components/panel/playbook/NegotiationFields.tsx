import { useTranslation } from 'react-i18next';
import { Select } from '@/components/ui/Field';
import { type Objection, type ObjectionState, objectionStates, playbookLimits } from '@/lib/pipeline/playbook-fields';
import { DraftText } from './DraftText';
import { LineList } from './LineList';
import { withLine, withText } from './playbook-lines';
import type { Kept } from './use-playbook';

/** What they have against it, and what was given and agreed. */
export function NegotiationFields({ kept }: { kept: Kept }) {
  const { t } = useTranslation();
  const { objections = [] } = kept.fields;
  const add = (text: string) => {
    const id = crypto.randomUUID();
    return kept.keep(({ objections: now = [] }) => ({ objections: [...now, { id, text, state: 'open' }] }));
  };
  return (
    <>
      <LineList
        leadId={kept.leadId}
        name="objection"
        title={t('playbook.negotiation.objections')}
        lines={objections}
        isFull={objections.length >= playbookLimits.list}
        onAdd={add}
        onChange={({ id }, text) => kept.keep(({ objections: now }) => ({ objections: withText(now, id, text) }))}
      >
        {(objection) => <AnswerTo objection={objection} kept={kept} />}
      </LineList>
      {(['concessions', 'agreedTerms'] as const).map((list) => (
        <TextLines key={list} list={list} kept={kept} />
      ))}
    </>
  );
}

/** How an objection was met, and whether it still stands. */
function AnswerTo({ objection: { id, text, answer, state }, kept }: { objection: Objection; kept: Kept }) {
  const { t } = useTranslation();
  const change = (given: Partial<Objection>) =>
    kept.keep(({ objections = [] }) => ({
      objections: objections.map((one) => (one.id === id ? { ...one, ...given } : one)),
    }));
  return (
    <div className="mt-1 flex flex-col gap-1 border-l-2 border-line pl-2">
      <DraftText
        leadId={kept.leadId}
        name={`answer-${id}`}
        label={t('playbook.negotiation.answerTo', { text })}
        isLabelled
        placeholder={t('playbook.negotiation.answer')}
        saved={answer ?? ''}
        most={playbookLimits.part}
        onSave={(said) => change({ answer: said })}
      />
      <Select
        aria-label={t('playbook.negotiation.stateOf', { text })}
        value={state}
        onChange={({ target }) => void change({ state: target.value as ObjectionState })}
      >
        {objectionStates.map((one) => (
          <option key={one} value={one}>
            {t(`playbook.negotiation.states.${one}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** Lines that have no id of their own: each is known by its text and how often that stood before it. */
function TextLines({ list, kept }: { list: 'concessions' | 'agreedTerms'; kept: Kept }) {
  const { t } = useTranslation();
  const { [list]: texts = [] } = kept.fields;
  return (
    <LineList
      leadId={kept.leadId}
      name={list}
      title={t(`playbook.negotiation.${list}`)}
      lines={texts.map((text, at) => ({
        id: `${text}#${texts.slice(0, at).filter((one) => one === text).length}`,
        text,
      }))}
      isFull={texts.length >= playbookLimits.list}
      onAdd={(text) => kept.keep((now) => ({ [list]: [...(now[list] ?? []), text] }))}
      onChange={({ text: before }, text) => kept.keep((now) => ({ [list]: withLine(now[list], before, text) }))}
    />
  );
}
