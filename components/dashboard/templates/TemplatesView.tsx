import { useLiveQuery } from 'dexie-react-hooks';
import { Plus } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useKeptFocus } from '@/components/ui/kept-focus';
import { kept } from '@/components/ui/kept';
import { Kbd } from '@/components/ui/Kbd';
import { useKeys } from '@/components/ui/keys';
import type { Template } from '@/lib/pipeline/template';
import { templates } from '@/lib/store/queries/templates';
import { NoTemplates } from './NoTemplates';
import { newDraft, TemplateDraft } from './template-form';
import { TemplateForm } from './TemplateForm';
import { TemplateList } from './TemplateList';

/** What the form is open on: a template as it was then, or a new one. */
type Open = { template: Template | undefined };

/** The rep's own texts, and how each of them is answered. */
export function TemplatesView() {
  const all = useLiveQuery(templates);
  const [open, setOpen] = useState<Open>();
  /** What was open last: the focus goes back to it. */
  const [last, setLast] = useState<string>();
  const close = () => {
    setLast(open?.template?.id ?? '');
    setOpen(undefined);
  };
  if (open) return <TemplateForm key={open.template?.id ?? ''} template={open.template} onClose={close} />;
  return <Overview all={all} last={last} onOpen={(template) => setOpen({ template })} />;
}

interface Props {
  all: Template[] | undefined;
  last: string | undefined;
  onOpen: (template: Template | undefined) => void;
}

function Overview({ all, last, onOpen }: Props) {
  const { t } = useTranslation();
  const focus = useKeptFocus<HTMLDivElement>();
  const write = () => onOpen(undefined);
  useKeys({ n: write });
  const returned = useRef(last === '');
  const [hasDraft] = useState(() => kept('template', [newDraft], TemplateDraft) !== undefined);
  return (
    <div {...focus} className="flex flex-col gap-4">
      <div className="flex items-start justify-between gap-4">
        <div>
          <h1 className="text-xl font-semibold">{t('templates.title')}</h1>
          <p className="text-quiet">{t('templates.text')}</p>
        </div>
        <div className="flex shrink-0 items-center gap-2">
          {hasDraft && <span className="text-sm text-no-step">{t('templates.notSaved')}</span>}
          <Button
            ref={(button) => {
              if (button && returned.current) button.focus();
              returned.current = false;
            }}
            look="primary"
            className="h-8"
            aria-keyshortcuts="n"
            onClick={write}
          >
            <Plus aria-hidden size={16} />
            {t('templates.new')}
            <Kbd>N</Kbd>
          </Button>
        </div>
      </div>
      {all && (all.length > 0 ? <TemplateList templates={all} last={last} onOpen={onOpen} /> : <NoTemplates />)}
    </div>
  );
}
