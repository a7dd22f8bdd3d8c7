import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Textarea } from '@/components/ui/Field';
import { useLanguage } from '@/components/ui/page';
import { useSettings } from '@/components/ui/settings';
import { templateLimits } from '@/lib/pipeline/template';
import { type TypedTemplate, unknownFields, withPut } from './template-form';

/** Those that a button puts in, the likeliest first. */
const offered = ['firstName', 'company', 'title', 'need', 'senderName'] as const;

interface Props {
  typed: TypedTemplate;
  error: string | undefined;
  readOnly: boolean;
  onType: (body: string) => void;
}

/** The text of a template, with buttons that put a field where the caret is, and what is amiss with it. */
export function BodyField({ typed: { body, language }, error, readOnly, onType }: Props) {
  const { t } = useTranslation();
  const { senderName } = useSettings();
  const shownLanguage = useLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  /** Where the caret belongs once the text with the field in it is drawn. */
  const caret = useRef<number>(undefined);
  useLayoutEffect(() => {
    if (caret.current === undefined) return;
    area.current?.focus();
    area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  });

  const put = (field: string) => {
    const { selectionStart: from = body.length, selectionEnd: to = body.length } = area.current ?? {};
    const next = withPut(body, from, to, `{{${field}}}`);
    if (readOnly || next.text.length > templateLimits.body) return;
    caret.current = next.caret;
    onType(next.text);
  };
  const unknown = unknownFields(body);

  return (
    <div className="flex flex-col gap-2">
      <fieldset className="m-0 flex min-w-0 flex-wrap items-center gap-1 border-0 p-0">
        {/* A legend does not stand in a row by itself. */}
        <legend className="float-left p-0 pr-2 text-sm text-quiet">{t('templates.form.put')}</legend>
        {offered.map((field) => (
          <Button key={field} className="h-6 text-sm" onClick={() => put(field)}>
            {t(`mail.fields.${field}`)}
          </Button>
        ))}
      </fieldset>
      <Field label={t('templates.form.body')} hint={t('templates.form.markup')} error={error}>
        {(field) => (
          <Textarea
            {...field}
            ref={area}
            name="body"
            required
            rows={14}
            lang={language}
            maxLength={templateLimits.body}
            readOnly={readOnly}
            value={body}
            onChange={({ target }) => onType(target.value)}
          />
        )}
      </Field>
      <output className="text-sm text-no-step">
        {unknown.length > 0 &&
          t('templates.form.unknown', {
            count: unknown.length,
            fields: new Intl.ListFormat(shownLanguage).format(unknown),
          })}
      </output>
      {!senderName && /\{\{\s*senderName\s*\}\}/.test(body) && (
        <p className="text-sm text-quiet">
          {t('templates.form.noSender')}{' '}
          <a href="#/settings" className="font-medium text-accent underline">
            {t('templates.form.setSender')}
          </a>
        </p>
      )}
    </div>
  );
}
