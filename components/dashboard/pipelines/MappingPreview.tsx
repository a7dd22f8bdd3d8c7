import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { stageNamed } from '@/lib/i18n/stage-name';
import type { Mapped } from '@/lib/pipeline/stage-mapping';
import { stageTotals } from '@/lib/store/queries/totals';
import { StageSpot } from './StageSpot';

type Props = Pick<Mapped, 'pairs'> & Partial<Pick<Mapped, 'added'>>;

/** Where the leads of each stage are afterwards, before it happens. */
export function MappingPreview({ pairs, added }: Props) {
  const { t } = useTranslation();
  const totals = useLiveQuery(stageTotals);
  const head = 'py-1 pr-3 text-left text-sm font-normal text-quiet';
  return (
    <>
      <table className="w-full table-fixed border-collapse">
        <caption className="sr-only">{t('pipelines.preview.caption')}</caption>
        <thead>
          <tr className="border-b border-line">
            <th scope="col" className={head}>
              {t('pipelines.preview.from')}
            </th>
            <th scope="col" className={`${head} w-24 text-right`}>
              {t('pipelines.preview.leads')}
            </th>
            <th scope="col" className={head}>
              {t('pipelines.preview.to')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ from, to }) => (
            <tr key={from.id} className="h-8 border-b border-line">
              <th scope="row" className="pr-3 text-left font-normal">
                <StageSpot stage={from} />
              </th>
              <td className="pr-3 text-right">{totals?.[from.id]?.count ?? 0}</td>
              <td className="pr-3">
                {from.id === to.id && stageNamed(t, from) === stageNamed(t, to) ? (
                  <span className="text-quiet">{t('pipelines.preview.stays')}</span>
                ) : (
                  <StageSpot stage={to} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {added && added.length > 0 && (
        <p>{t('pipelines.preview.added', { stages: added.map((stage) => stageNamed(t, stage)).join(', ') })}</p>
      )}
    </>
  );
}
