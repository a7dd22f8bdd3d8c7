import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { useToday } from '@/components/ui/use-today';
import type { Lead } from '@/lib/pipeline/lead';
import { openFollowUpsOf } from '@/lib/store/queries/follow-ups';
import { timelineOf } from '@/lib/store/queries/timeline';
import { sheetOf, standingOf } from './sheet';

/** The lead as she is printed: all that is known of her, and nothing to press. */
export function LeadSheet({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const today = useToday();
  const reader = { t, language: useLanguage(), today, pipelines: usePipelines() };
  const { id, rev, name, title, company } = lead;
  const [open, items] = useLiveQuery(() => Promise.all([openFollowUpsOf(id), timelineOf(id)]), [id, rev]) ?? [[], []];
  const lines = [title, company].filter((line) => line !== undefined);
  return (
    <article className="hidden text-sm print:block">
      <h1 className="text-xl font-semibold">
        <bdi>{name}</bdi>
      </h1>
      {lines.length > 0 && (
        <p>
          <bdi>{lines.join(' · ')}</bdi>
        </p>
      )}
      <p className="flex justify-between gap-4 border-b border-line pt-1 pb-2">
        <span className="font-semibold">{standingOf(reader, lead)}</span>
        <span className="text-quiet">{t('lead.sheet.on', { date: shortDate(today, reader.language, today) })}</span>
      </p>
      {sheetOf(reader, lead, open, items).map(({ title: about, rows }) => (
        <section key={about} className="pt-3">
          <h2 className="break-after-avoid text-base font-semibold">{about}</h2>
          <dl className="m-0">
            {rows.map(({ label, text }, at) => (
              // oxlint-disable-next-line react/no-array-index-key -- rows of a sheet have no name and do not move
              <div key={at} className="flex gap-3 break-inside-avoid py-0.5">
                <dt className="w-32 shrink-0 text-quiet wrap-anywhere">
                  <bdi>{label}</bdi>
                </dt>
                <dd className="m-0 min-w-0 flex-1 whitespace-pre-wrap wrap-anywhere">
                  <bdi>{text}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </article>
  );
}
