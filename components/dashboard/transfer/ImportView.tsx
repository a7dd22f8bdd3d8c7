import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useSettings } from '@/components/ui/settings';
import { ChooseFile } from './ChooseFile';
import { CutOff } from './CutOff';
import { ImportReport } from './ImportReport';
import { MapColumns } from './MapColumns';
import { PlanSummary } from './PlanSummary';
import { useImport } from './use-import';

/** Leads from a file: what its columns say, what would become of each row, and then that. */
export function ImportView() {
  const { t } = useTranslation();
  const { currency } = useSettings();
  const { course, header, mapping, setMapping, read, plan, start, stop, back, again } = useImport(currency);
  return (
    <div className="flex flex-col gap-4">
      <div>
        <h1 className="text-xl font-semibold">{t('transfer.title')}</h1>
        <p className="text-quiet">{t('transfer.text')}</p>
      </div>
      {course.at === 'choose' && <CutOff />}
      {course.at === 'choose' && <ChooseFile failed={course.failed} onRead={read} />}
      {course.at === 'map' && (
        <MapColumns file={course.file} mapping={mapping} onMap={setMapping} onPlan={plan} onBack={again} />
      )}
      {course.at === 'planning' && <Progress label={t('transfer.planning')} value={course.share} />}
      {course.at === 'plan' && (
        <PlanSummary
          planned={course.planned}
          header={header}
          rows={course.rows}
          onStart={() => void start(course.planned, course.rows)}
          onBack={back}
        />
      )}
      {course.at === 'running' && (
        <div className="flex flex-col items-start gap-3">
          <Progress
            label={t('transfer.running', { done: course.done, of: course.of })}
            value={course.of === 0 ? 1 : course.done / course.of}
          />
          <Button onClick={stop}>{t('transfer.stop')}</Button>
        </div>
      )}
      {course.at === 'done' && (
        <ImportReport report={course.report} header={header} rows={course.rows} onAgain={again} />
      )}
    </div>
  );
}

function Progress({ label, value }: { label: string; value: number }) {
  return (
    <label className="flex w-full max-w-96 flex-col gap-1">
      {label}
      <progress className="h-2 w-full accent-accent" value={value} max={1} />
    </label>
  );
}
