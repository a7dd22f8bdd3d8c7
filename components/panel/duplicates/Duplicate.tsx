import { useLiveQuery } from 'dexie-react-hooks';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import { isolated } from '@/components/ui/format';
import { useOnce } from '@/components/ui/use-once';
import type { Lead } from '@/lib/pipeline/lead';
import { duplicatesOf } from '@/lib/store/queries/duplicates';
import { useGuardedCommand } from '@/components/panel/guard';
import { useFocusAfter } from '@/components/panel/next-control';
import { likenessWords } from './likeness-words';

interface Props {
  lead: Lead;
  onMerge: (otherId: string) => void;
  /** The rep came back from looking at the two: the button takes the focus. */
  isBack: boolean;
}

/** Another lead who may be the same person, with the reason: one at a time, and nothing where there is none. */
export function Duplicate({ lead, onMerge, isBack }: Props) {
  const { t } = useTranslation();
  const run = useGuardedCommand();
  const found = useLiveQuery(() => duplicatesOf(lead), [lead.id, lead.rev]) ?? [];
  const [first] = found;
  const mergeButton = useFirstFocus<HTMLButtonElement>(isBack && first !== undefined);
  const section = useRef<HTMLElement>(null);
  const leave = useFocusAfter(first === undefined);
  const [differ, differing] = useOnce(async (otherId: string) => {
    leave(section.current);
    await run('pair.differ', { leadId: lead.id, otherId }, { done: () => t('duplicates.done.notSame'), undo: true });
  });
  if (!first) return null;
  const { other, likeness } = first;
  const known = other.company ?? other.emails[0];
  return (
    <section ref={section} aria-labelledby="duplicate" className="border-l-2 border-line pl-2">
      <h2 id="duplicate" className="wrap-anywhere">
        {t('duplicates.ask', { name: isolated(other.name) })}
      </h2>
      <p className="text-sm wrap-anywhere text-quiet">
        {known && (
          <>
            <bdi>{known}</bdi> ·{' '}
          </>
        )}
        {likenessWords(t, likeness)}
      </p>
      <div className="-ml-2 flex flex-wrap items-center gap-x-1">
        <Button ref={mergeButton} look="accent" onClick={() => onMerge(other.id)}>
          {t('duplicates.actions.merge')}
        </Button>
        <Button look="quiet" aria-disabled={differing} onClick={() => void differ(other.id)}>
          {t('duplicates.actions.notSame')}
        </Button>
        {found.length > 1 && (
          <span className="ml-auto text-sm text-quiet">{t('duplicates.found', { count: found.length })}</span>
        )}
      </div>
    </section>
  );
}
