import { type RefObject, useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { previewLine, shownFacts } from '@/components/ui/mail/template-facts';
import { useLanguage } from '@/components/ui/page';
import type { Contact, SiteId } from '@/lib/pipeline/page';
import type { Template, TemplateFacts, TemplateField } from '@/lib/pipeline/template';
import { emptyFields } from '@/lib/pipeline/template-html';
import { LengthLine } from './LengthLine';
import { templateLength } from './template-length';
import { useInsert } from './use-insert';

interface Props {
  template: Template;
  facts: TemplateFacts;
  contact: Contact;
  site: SiteId;
  /** Of what is being written, UTF-16 units. */
  limit: number | undefined;
  button: RefObject<HTMLButtonElement | null> | undefined;
  onInserted: () => void;
}

/** One template. Picking it inserts it where it fits; where facts are missing, it first says which, and how they will stand. */
export function TemplateRow({ template, facts, contact, site, limit, button, onInserted }: Props) {
  const { t } = useTranslation();
  const [warned, setWarned] = useState(false);
  const [insert, inserting] = useInsert(contact, site);
  const empty = emptyFields(template.body, facts);
  const wordFor = (field: TemplateField) => t(`mail.fields.${field}`);
  const { name, language, body, used, answered } = template;
  const length = limit === undefined ? undefined : templateLength(body, facts, limit, wordFor);
  const over = length?.over ?? 0;
  const tooLong = useId();

  const put = async () => {
    if (await insert(template, facts)) onInserted();
  };
  const pick = () => {
    if (over > 0) return;
    if (empty.length > 0) setWarned(!warned);
    else void put();
  };
  return (
    <li className="rounded-md px-2 hover:bg-raised">
      <button
        ref={button}
        type="button"
        aria-disabled={inserting || over > 0}
        aria-describedby={over > 0 ? tooLong : undefined}
        aria-expanded={over === 0 && empty.length > 0 ? warned : undefined}
        onClick={pick}
        className="flex min-h-11 w-full min-w-0 flex-col justify-center py-1 text-left"
      >
        <span className="flex w-full min-w-0 items-baseline justify-between gap-2">
          <span className="truncate font-medium">
            <bdi lang={language}>{name}</bdi>
          </span>
          {length && <LengthLine length={length} />}
          {!length && used > 0 && (
            <span className="shrink-0 text-sm text-quiet">{t('panel.templates.counts', { used, answered })}</span>
          )}
        </span>
        <span lang={language} className="w-full truncate text-sm text-quiet">
          {previewLine(body, shownFacts(facts, wordFor))}
        </span>
      </button>
      {length && over > 0 && (
        <p id={tooLong} className="pb-1 text-sm text-overdue">
          {t('panel.templates.tooLong', { count: over, limit: length.limit })}
        </p>
      )}
      {warned && over === 0 && empty.length > 0 && (
        <Warning empty={empty} wordFor={wordFor} busy={inserting} onInsert={put} />
      )}
    </li>
  );
}

interface WarningProps {
  empty: readonly TemplateField[];
  wordFor: (field: TemplateField) => string;
  busy: boolean;
  onInsert: () => Promise<void>;
}

function Warning({ empty, wordFor, busy, onInsert }: WarningProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const anyway = useRef<HTMLButtonElement>(null);
  useEffect(() => anyway.current?.focus(), []);
  const list = new Intl.ListFormat(language);
  const fields = list.format(empty.map(wordFor));
  const shown = list.format(empty.map((field) => `[${wordFor(field)}]`));
  return (
    <div className="flex flex-col items-start gap-1 pb-2">
      <p role="alert" className="text-sm text-no-step">
        {t('panel.templates.empty', { count: empty.length, fields, shown })}
      </p>
      <Button ref={anyway} aria-disabled={busy} onClick={() => void onInsert()}>
        {t('panel.templates.anyway')}
      </Button>
    </div>
  );
}
