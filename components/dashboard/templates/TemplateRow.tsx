import { Trash2 } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated, localeOf } from '@/components/ui/format';
import { IconButton } from '@/components/ui/IconButton';
import { kept } from '@/components/ui/kept';
import { useLanguage } from '@/components/ui/page';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import type { Template } from '@/lib/pipeline/template';
import { answerRate } from './answer-rate';
import { TemplateDraft } from './template-form';

interface Props {
  template: Template;
  focused: boolean;
  onOpen: () => void;
}

export function TemplateRow({ template, focused, onOpen }: Props) {
  const { t } = useTranslation();
  const run = useCommand();
  const { id, name, language, used } = template;
  const [hasDraft] = useState(() => kept('template', [id], TemplateDraft) !== undefined);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  const [remove, removing] = useOnce(async () => {
    const shown = isolated(name);
    // Her draft of it stays for an undo; it goes when its time is over.
    await run(
      'template.remove',
      { templateId: id },
      { done: () => t('templates.removed', { name: shown }), undo: true },
    );
  });
  const cell = 'truncate py-0 pr-3';
  return (
    <tr className="h-8 border-b border-line hover:bg-raised" aria-busy={removing}>
      <th scope="row" className={`${cell} text-left font-medium`}>
        <button ref={button} type="button" onClick={onOpen} className="max-w-full truncate py-1 hover:underline">
          <bdi lang={language}>{name}</bdi>
        </button>
        {hasDraft && <span className="pl-2 text-sm font-normal text-no-step">{t('templates.notSaved')}</span>}
      </th>
      <td className={`${cell} text-quiet max-[560px]:hidden`}>{t(`templates.languages.${language}`)}</td>
      <td className={`${cell} max-[800px]:hidden`}>{used > 0 && t('templates.times', { count: used })}</td>
      <td className={cell}>
        <Rate template={template} />
      </td>
      <td className="p-0">
        <IconButton
          icon={Trash2}
          label={t('templates.removeNamed', { name: isolated(name) })}
          tip={t('templates.list.remove')}
          aria-disabled={removing}
          onClick={() => void remove()}
        />
      </td>
    </tr>
  );
}

/** `4 of 10 answered`; the share of them for whoever points at it. Of too few it would say nothing. */
function Rate({ template }: { template: Template }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const rate = answerRate(template);
  const { used, answered } = template;
  if (rate === 'unused') return <span className="text-quiet">{t('templates.unused')}</span>;
  if (rate === 'few') return <span className="text-quiet">{t('templates.tooFew', { answered })}</span>;
  const share = new Intl.NumberFormat(localeOf(language), { style: 'percent' }).format(rate);
  return (
    <>
      {t('templates.rate', { answered, used })} <span className="text-quiet">({share})</span>
    </>
  );
}
