import { ChevronRight } from 'lucide-react';
import type { ComponentProps, ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { Field, Input } from './Field';
import { moreFields } from './lead-form-more';

type More = (typeof moreFields)[number];

interface Props {
  group: Ref<HTMLDetailsElement>;
  /** At first; then the rep's own choice. */
  open: boolean;
  control: (key: More) => ComponentProps<'input'>;
  /** What is wrong with a field, in words. */
  said: (key: More) => string | undefined;
  /** Percent: what an empty probability means. */
  likely: number | undefined;
  /** What comes after it. */
  children: ReactNode;
}

/** What is seldom typed: out of the way, so that the form is short. */
export function LeadFormMore({ group, open, control, said, likely, children }: Props) {
  const { t } = useTranslation();
  const hints: Partial<Record<More, string>> = {
    probability: t('common.hints.probability'),
    tags: t('common.hints.tags'),
  };
  return (
    <details ref={group} open={open} className="group">
      <summary className="-mx-1 flex h-7 cursor-pointer list-none items-center gap-1 rounded-md px-1 text-quiet hover:bg-hover hover:text-text">
        <ChevronRight aria-hidden size={14} className="transition-transform group-open:rotate-90" />
        {t('common.more')}
      </summary>
      <div className="flex flex-col gap-2 pt-1">
        {moreFields.map((key) => (
          <Field key={key} label={t(`common.fields.${key}`)} error={said(key)} hint={hints[key]}>
            {(props) => (
              <Input
                {...props}
                {...control(key)}
                placeholder={key === 'probability' ? likely?.toString() : undefined}
              />
            )}
          </Field>
        ))}
        {children}
      </div>
    </details>
  );
}
