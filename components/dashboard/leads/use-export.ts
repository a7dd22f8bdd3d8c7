import { useTranslation } from 'react-i18next';
import { minorDigits } from '@/components/ui/format';
import { usePipelines, useStageName } from '@/components/ui/pipelines';
import { saveFile } from '@/components/ui/save-file';
import { useOnce } from '@/components/ui/use-once';
import { type CsvFormat, type LeadRow, leadsCsv } from '@/lib/formats/lead-csv';
import { vCard } from '@/lib/formats/vcard-write';
import { pipelineNamed } from '@/lib/i18n/stage-name';
import type { Lead } from '@/lib/pipeline/lead';
import { pipelineWith } from '@/lib/pipeline/pipelines';
import { leadsById } from '@/lib/store/queries/leads';

type ExportFormat = CsvFormat | 'vcard';

/** Hands the rep leads as a file, in the order in which they are given. */
export function useExport() {
  const { t } = useTranslation();
  const pipelines = usePipelines();
  const stageName = useStageName();
  const rowOf = (lead: Lead): LeadRow => {
    const known = Object.entries(lead.custom ?? {}).flatMap(([id, value]) => {
      const field = pipelines.fields.get(id);
      return field ? [[field.name, value] as const] : [];
    });
    return {
      lead,
      stage: stageName(lead.stageId),
      pipeline: pipelineNamed(t, pipelineWith(pipelines, lead.stageId)),
      digits: minorDigits(lead.currency),
      custom: Object.fromEntries(known),
    };
  };
  return useOnce(async (leadIds: readonly string[], format: ExportFormat) => {
    const leads = await leadsById(leadIds);
    const now = Date.now();
    const name = `fairlead-leads-${new Date(now).toISOString().slice(0, 10)}`;
    if (format === 'vcard') {
      saveFile(`${name}.vcf`, 'text/vcard', leads.map((lead) => vCard(lead, lead.id, now)).join(''));
      return;
    }
    const own = [...pipelines.fields.values()].map((field) => field.name);
    const file = format === 'fairlead' ? name : `${name}-${format}`;
    saveFile(`${file}.csv`, 'text/csv', leadsCsv(format, leads.map(rowOf), [...new Set(own)]));
  });
}
