import { useTranslation } from 'react-i18next';
import { shortDate } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useToday } from '@/components/ui/use-today';
import type { Translate } from '@/lib/i18n';
import { type Bant, bantBand, bantParts } from '@/lib/pipeline/bant';
import type { Lead } from '@/lib/pipeline/lead';
import { Section } from '@/components/panel/Section';
import { AskNext } from './AskNext';
import { DisqualifyProposal } from './DisqualifyProposal';
import { PartNote } from './PartNote';
import { PartScore } from './PartScore';
import { useCard } from './use-card';

/** How far she is qualified: each part with what is known of it, and what to ask about the others. */
export function Qualification({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const { bant, score, note } = useCard(lead);
  return (
    <>
      <DisqualifyProposal lead={lead} />
      <Section title={t('qualification.title')} name="qualification" summary={summary(t, bant)}>
        <div className="flex flex-col gap-3">
          <p className="text-sm text-quiet">{standing(t, bant)}</p>
          {bantParts.map((part) => (
            <fieldset
              key={part}
              aria-label={t(`qualification.parts.${part}`)}
              className="m-0 flex min-w-0 flex-col gap-1 border-0 p-0"
            >
              <p className="flex justify-between gap-2 text-sm text-quiet">
                <span>{t(`qualification.parts.${part}`)}</span>
                {bant[part].on !== undefined && (
                  <span>{t('qualification.learntOn', { date: shortDate(bant[part].on, language, today) })}</span>
                )}
              </p>
              <PartScore part={part} score={bant[part].score} onChange={(to) => void score(part, to)} />
              <PartNote leadId={lead.id} part={part} note={bant[part].note ?? ''} onSave={(text) => note(part, text)} />
            </fieldset>
          ))}
          <AskNext bant={bant} />
        </div>
      </Section>
    </>
  );
}

/** What it comes to, in few words: it stands beside the title. */
function summary(t: Translate, bant: Bant): string {
  const { sum, known } = bantBand(bant);
  if (known === 0) return t('qualification.unknown');
  return known < bantParts.length ? t('qualification.soFar', { sum, count: known }) : t('qualification.sum', { sum });
}

/** The band, or between which ones it still is. */
function standing(t: Translate, bant: Bant): string {
  const { band, possible } = bantBand(bant);
  if (band) return t(`qualification.bands.${band}`);
  const [lowest, highest] = [possible[0] ?? 'unqualified', possible.at(-1) ?? 'unqualified'];
  const named = { lowest: t(`qualification.bands.${lowest}`), highest: t(`qualification.bands.${highest}`) };
  return t('qualification.possible', named);
}
