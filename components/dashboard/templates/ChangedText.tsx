import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import type { TypedTemplate } from './template-form';

interface Props {
  /** What the template says now. */
  theirs: TypedTemplate;
  onKeep: () => void;
  onTake: () => void;
}

/** Within the form: the template was changed elsewhere too, and which of the two it shall be. */
export function ChangedText({ theirs, onKeep, onTake }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const box = useRef<HTMLElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <section
      ref={box}
      tabIndex={-1}
      aria-labelledby={id}
      className="rounded-md border border-no-step bg-raised px-3 py-2"
    >
      <h2 id={id} className="font-semibold">
        {t('common.changedElsewhere.title')}
      </h2>
      <p className="text-sm text-quiet">{t('common.changedElsewhere.text')}</p>
      <h3 className="pt-2 text-sm text-quiet">
        {t('templates.theirs')} ({t(`templates.languages.${theirs.language}`)})
      </h3>
      <p className="font-medium">
        <bdi>{theirs.name}</bdi>
      </p>
      <p lang={theirs.language} className="max-h-40 overflow-y-auto pb-2 text-sm whitespace-pre-wrap">
        {theirs.body}
      </p>
      <div className="flex flex-wrap gap-2">
        <Button onClick={onKeep}>{t('common.changedElsewhere.keepMine')}</Button>
        <Button onClick={onTake}>{t('common.changedElsewhere.takeTheirs')}</Button>
      </div>
    </section>
  );
}
