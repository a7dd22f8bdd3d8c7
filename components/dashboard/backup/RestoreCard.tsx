import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '@/components/dashboard/pipelines/Card';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { errorWords } from '@/components/ui/error-words';
import { useFirstFocus } from '@/components/ui/first-focus';
import { dateTime } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { say } from '@/components/ui/say';
import { commandError } from '@/components/ui/take-back';
import { useOnce } from '@/components/ui/use-once';
import { type RestorePlan, restorePlan, type RestoreWay, restoreWays } from '@/lib/pipeline/backup/restored';
import { type Chosen, restoring } from './backup-files';
import { PlanTable } from './PlanTable';
import { sendBackup } from './send-backup';

type Plans = Record<RestoreWay, RestorePlan>;

/** What either way would do. Made once, when the card comes up. */
function plansFor({ sides }: Chosen): Plans {
  const at = restoring(Date.now());
  return { merge: restorePlan(sides, 'merge', at), replace: restorePlan(sides, 'replace', at) };
}

interface Props {
  /** The file's name. */
  file: string;
  chosen: Chosen;
  onClose: () => void;
}

/** What restoring a file would do, before it is done. */
export function RestoreCard({ file, chosen, onClose }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [plans] = useState(() => plansFor(chosen));
  const [way, setWay] = useState<RestoreWay>('merge');
  const cancel = useFirstFocus<HTMLButtonElement>();
  const [restore, busy] = useOnce(async () => {
    try {
      const { leads } = await sendBackup(chosen.sides.file, way);
      say(t('backup.restore.done', { count: leads }));
      onClose();
    } catch (error) {
      say(errorWords(t, commandError(error)), { tone: 'error' });
    }
  });
  const plan = plans[way];
  const isEmpty = chosen.sides.here.leads.length === 0;
  return (
    <Card title={t('backup.plan.title', { file })} onCancel={onClose}>
      <p className="text-quiet">{t('backup.plan.made', { when: dateTime(chosen.madeAt, language) })}</p>
      {!isEmpty && (
        <Choice
          legend={t('backup.plan.way')}
          options={restoreWays.map((value) => ({
            value,
            label: t(`backup.plan.ways.${value}`),
            text: t(`backup.plan.waysText.${value}`),
          }))}
          value={way}
          onChange={setWay}
        />
      )}
      <PlanTable plan={plan} way={way} />
      <Besides plan={plan} />
      <div className="flex flex-wrap gap-2">
        <Button ref={cancel} className="h-8" onClick={onClose}>
          {t('common.actions.cancel')}
        </Button>
        <Button
          look={way === 'merge' ? 'accent' : 'plain'}
          className={`h-8 ${way === 'replace' ? 'text-overdue' : ''}`}
          aria-disabled={busy}
          onClick={() => void restore()}
        >
          {t(busy ? 'backup.restore.busy' : `backup.plan.now.${way}`)}
        </Button>
      </div>
    </Card>
  );
}

/** What becomes of leads that cannot come as they are. */
function Besides({ plan: { leftOut, merged, binned } }: { plan: RestorePlan }) {
  const { t } = useTranslation();
  return (
    <output>
      {leftOut > 0 && <p>{t('backup.plan.leftOut', { count: leftOut })}</p>}
      {merged > 0 && <p>{t('backup.plan.merged', { count: merged })}</p>}
      {binned > 0 && <p>{t('backup.plan.binned', { count: binned })}</p>}
    </output>
  );
}
