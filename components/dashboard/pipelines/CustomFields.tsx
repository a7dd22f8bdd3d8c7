import { Plus } from 'lucide-react';
import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { isolated } from '@/components/ui/format';
import { useKeptFocus } from '@/components/ui/kept-focus';
import type { CustomField } from '@/lib/pipeline/custom-field';
import { moveField, withField, withoutField } from '@/lib/pipeline/definition-fields';
import type { PipelineRow } from '@/lib/pipeline/pipelines';
import { stageLimits } from '@/lib/pipeline/stages';
import { FieldForm } from './FieldForm';
import { FieldRow, type FieldStep } from './FieldRow';
import { usePipelineEdit } from './use-pipeline-edit';

/** No field's id: the form is for a new one. */
const fresh = '';

/** What a pipeline asks of each of its leads: to be added, renamed, put in another order and taken away. */
export function CustomFields({ pipeline }: { pipeline: PipelineRow }) {
  const { t } = useTranslation();
  const [{ fields }, edit] = usePipelineEdit(pipeline);
  /** Of which field the form is open. */
  const [open, setOpen] = useState<string>();
  const [held, setHeld] = useState<{ fieldId: string; step: FieldStep }>();
  const kept = useKeptFocus<HTMLElement>();
  const focus = {
    ...kept,
    // Whoever goes on elsewhere is not brought back.
    onBlur: () => {
      kept.onBlur();
      setHeld(undefined);
    },
  };
  const titleId = useId();

  const close = () => {
    setHeld({ fieldId: open ?? fresh, step: 'edit' });
    setOpen(undefined);
  };
  const openForm = (fieldId: string) => {
    setHeld(undefined);
    setOpen(fieldId);
  };
  const save = (field: CustomField, isNew: boolean) =>
    edit(
      (definition) => ({ definition: withField(definition, field) }),
      () => t(isNew ? 'customFields.done.added' : 'customFields.done.changed', { name: isolated(field.name) }),
    );
  const move = async ({ id: fieldId, name }: CustomField, by: -1 | 1) => {
    setHeld({ fieldId, step: by === 1 ? 'down' : 'up' });
    await edit(
      (definition) => ({ definition: moveField(definition, fieldId, by) }),
      () => t('customFields.done.moved', { name: isolated(name) }),
    );
  };
  const remove = async ({ id, name }: CustomField) => {
    setHeld(undefined);
    await edit(
      (definition) => ({ definition: withoutField(definition, id) }),
      () => t('customFields.done.removed', { name: isolated(name) }),
    );
  };

  const isFull = fields.length >= stageLimits.fields;
  return (
    <section {...focus} aria-labelledby={titleId} className="flex flex-col gap-2">
      <div>
        <h2 id={titleId} className="text-lg font-semibold">
          {t('customFields.title')}
        </h2>
        <p className="text-quiet">{t('customFields.text')}</p>
      </div>
      {fields.length === 0 && open === undefined && <p>{t('customFields.empty')}</p>}
      {fields.length > 0 && (
        <ul className="m-0 flex list-none flex-col p-0">
          {fields.map((field, at) =>
            field.id === open ? (
              <li key={field.id} className="py-2">
                <FieldForm
                  names={[field.id]}
                  field={field}
                  others={fields.filter(({ id }) => id !== field.id)}
                  onSave={(typed) => save(typed, false)}
                  onClose={close}
                />
              </li>
            ) : (
              <FieldRow
                key={field.id}
                field={field}
                at={at}
                last={fields.length - 1}
                held={held?.fieldId === field.id ? held.step : undefined}
                onEdit={() => openForm(field.id)}
                onMove={(by) => void move(field, by)}
                onRemove={() => void remove(field)}
              />
            ),
          )}
        </ul>
      )}
      {open === fresh && (
        <FieldForm
          names={[`new:${pipeline.id}`]}
          others={fields}
          onSave={(typed) => save(typed, true)}
          onClose={close}
        />
      )}
      {open !== fresh && isFull && (
        <p className="text-quiet">{t('customFields.wrong.full', { most: stageLimits.fields })}</p>
      )}
      {open !== fresh && !isFull && <AddButton held={held?.fieldId === fresh} onOpen={() => openForm(fresh)} />}
    </section>
  );
}

function AddButton({ held, onOpen }: { held: boolean; onOpen: () => void }) {
  const { t } = useTranslation();
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (held) button.current?.focus();
  }, [held]);
  return (
    <div>
      <Button ref={button} className="h-8" onClick={onOpen}>
        <Plus aria-hidden size={16} />
        {t('customFields.form.add')}
      </Button>
    </div>
  );
}
