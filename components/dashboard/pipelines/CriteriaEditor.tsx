import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { criterionSaid } from '@/lib/i18n/criterion-words';
import { playbook } from '@/lib/pipeline/playbook';
import { isSaid } from '@/lib/pipeline/playbook-criteria';
import { type Criterion, type Stage, stageLimits } from '@/lib/pipeline/stages';
import { EditedInput, type Read } from './EditedInput';

interface Props {
  stage: Stage;
  onChange: (change: (criteria: Criterion[]) => Criterion[]) => Promise<boolean>;
}

/** What should be true before a lead goes on: the playbook's own sentences, or the team's. */
export function CriteriaEditor({ stage: { role, criteria }, onChange }: Props) {
  const { t } = useTranslation();
  const missing = playbook[role].criteria.filter((key) => criteria.every(({ id }) => id !== key));
  const isFull = criteria.length >= stageLimits.criteria;
  /** The playbook's own is kept without its words: they are then in the language of whoever reads them. */
  const readOf =
    ({ id }: Criterion) =>
    (text: string): Read<Criterion> => {
      const own = text.trim();
      const isPlaybooks = isSaid({ id }) && (own === '' || own === criterionSaid(t, { id }));
      if (isPlaybooks) return { value: { id } };
      return own ? { value: { id, text: own } } : { wrong: t('common.wrong.required') };
    };
  const put = (given: Criterion) => onChange((now) => now.map((one) => (one.id === given.id ? given : one)));
  return (
    <section className="flex flex-col gap-2">
      <h3 className="font-semibold">{t('playbook.headings.criteria')}</h3>
      <p className="text-sm text-quiet">{t('pipelines.criteria.hint')}</p>
      <ol className="m-0 flex list-none flex-col gap-1 p-0">
        {criteria.map((criterion, at) => (
          <li key={criterion.id} className="flex flex-wrap items-center gap-1">
            <EditedInput
              className="min-w-0 flex-1"
              aria-label={t('pipelines.criteria.one', { number: at + 1 })}
              maxLength={stageLimits.criterion}
              value={criterionSaid(t, criterion)}
              read={readOf(criterion)}
              onSave={put}
            />
            <IconButton
              icon={X}
              label={t('pipelines.criteria.remove', { number: at + 1 })}
              onClick={() => void onChange((now) => now.filter(({ id }) => id !== criterion.id))}
            />
          </li>
        ))}
      </ol>
      {!isFull && (
        <div className="flex flex-wrap gap-1 pr-8">
          <EditedInput
            aria-label={t('pipelines.criteria.new')}
            placeholder={t('pipelines.criteria.new')}
            maxLength={stageLimits.criterion}
            value=""
            read={(text): Read<string> => ({ value: text.trim() })}
            onSave={(text) =>
              text ? onChange((now) => [...now, { id: crypto.randomUUID(), text }]) : Promise.resolve(true)
            }
          />
        </div>
      )}
      {missing.length > 0 && (
        <Button
          look="accent"
          className="self-start"
          onClick={() =>
            void onChange((now) => [...now, ...missing.map((id) => ({ id }))].slice(0, stageLimits.criteria))
          }
        >
          {t('pipelines.criteria.restore')}
        </Button>
      )}
    </section>
  );
}
