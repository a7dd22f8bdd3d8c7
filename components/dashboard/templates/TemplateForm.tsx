import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Input, Select } from '@/components/ui/Field';
import { useFirstFocus } from '@/components/ui/first-focus';
import { useKeys } from '@/components/ui/keys';
import { useLanguage } from '@/components/ui/page';
import { Restored } from '@/components/ui/Restored';
import { useOnce } from '@/components/ui/use-once';
import { useSubmitKeys } from '@/components/ui/use-submit-keys';
import { type Template, templateLimits, type TemplateText } from '@/lib/pipeline/template';
import { BodyField } from './BodyField';
import { ChangedText } from './ChangedText';
import { Preview } from './Preview';
import { parseTemplate, type TemplateErrors, type TypedTemplate } from './template-form';
import { useTemplateEdit } from './use-template-edit';

interface Props {
  /** As it was when the form opened; absent for a new one. */
  template: Template | undefined;
  onClose: () => void;
}

/** A template, to be written. Going back keeps what was typed; it is there again when the form is. */
export function TemplateForm({ template, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const edit = useTemplateEdit({ template, language, onSaved: onClose });
  const [errors, setErrors] = useState<TemplateErrors>({});
  const [send, saving] = useOnce((work: (text: TemplateText) => Promise<void>, text: TemplateText) => work(text));
  const form = useRef<HTMLFormElement>(null);
  const nameInput = useFirstFocus<HTMLInputElement>();
  useSubmitKeys(form);
  useKeys({ Escape: onClose });

  const type = (given: Partial<TypedTemplate>) => {
    edit.type(given);
    setErrors((before) => {
      const left = { ...before };
      for (const key of Object.keys(given)) delete left[key as keyof TemplateErrors];
      return left;
    });
  };
  const save = (work: (text: TemplateText) => Promise<void>) => {
    const parsed = parseTemplate(edit.typed);
    if ('text' in parsed) return void send(work, parsed.text);
    setErrors(parsed.errors);
    return form.current?.querySelector<HTMLElement>(`[name="${parsed.errors.name ? 'name' : 'body'}"]`)?.focus();
  };
  const said = (key: keyof TemplateErrors) => {
    const error = errors[key];
    if (error === 'tooLong') return t('templates.form.tooLong', { most: templateLimits[key] });
    return error && t('common.wrong.required');
  };

  return (
    <div className="flex flex-col gap-4">
      <div className="flex items-center justify-between gap-2">
        <h1 className="text-xl font-semibold">{t(template ? 'templates.editTitle' : 'templates.newTitle')}</h1>
        <Button look="quiet" aria-keyshortcuts="Escape" onClick={onClose}>
          {t('common.actions.back')}
        </Button>
      </div>
      <form
        ref={form}
        noValidate
        aria-busy={saving}
        className="grid gap-6 min-[900px]:grid-cols-[3fr_2fr]"
        onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
          event.preventDefault();
          save(edit.save);
        }}
      >
        <div className="flex min-w-0 flex-col gap-3">
          {edit.restored && (
            <Restored
              onDiscard={() => {
                edit.discard();
                setErrors({});
                nameInput.current?.focus();
              }}
            />
          )}
          <div className="flex gap-3">
            <div className="min-w-0 flex-1">
              <Field label={t('templates.form.name')} hint={t('templates.form.nameHint')} error={said('name')}>
                {(field) => (
                  <Input
                    {...field}
                    ref={nameInput}
                    name="name"
                    required
                    autoComplete="off"
                    maxLength={templateLimits.name}
                    readOnly={saving}
                    value={edit.typed.name}
                    onChange={({ target }) => type({ name: target.value })}
                  />
                )}
              </Field>
            </div>
            <div className="w-32">
              <Field label={t('templates.form.language')}>
                {(field) => (
                  <Select
                    {...field}
                    value={edit.typed.language}
                    onChange={({ target }) => !saving && type({ language: target.value === 'nb' ? 'nb' : 'en' })}
                  >
                    {(['en', 'nb'] as const).map((one) => (
                      <option key={one} value={one}>
                        {t(`templates.languages.${one}`)}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
            </div>
          </div>
          <BodyField
            typed={edit.typed}
            error={said('body')}
            readOnly={saving}
            onType={(body) => !saving && type({ body })}
          />
          {edit.theirs && (
            <ChangedText theirs={edit.theirs} onKeep={() => save(edit.keepMine)} onTake={edit.takeTheirs} />
          )}
          <div className="flex gap-2">
            <Button type="submit" look="primary" className="h-8 min-w-24" aria-disabled={saving}>
              {t('common.actions.save')}
            </Button>
          </div>
        </div>
        <Preview typed={edit.typed} />
      </form>
    </div>
  );
}
