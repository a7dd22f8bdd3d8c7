import { useLiveQuery } from 'dexie-react-hooks';
import { useTranslation } from 'react-i18next';
import { localeOf } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import { useToday } from '@/components/ui/use-today';
import type { Translate } from '@/lib/i18n';
import { type BantPart, bantParts } from '@/lib/pipeline/bant';
import { calendarDateAt } from '@/lib/pipeline/calendar-date';
import type { Lead } from '@/lib/pipeline/lead';
import type { ScoreReason } from '@/lib/pipeline/score';
import { scoreOf } from '@/lib/store/queries/score';
import { Section } from './Section';

/** How much the lead promises, in a number, and behind it what it is made of. */
export function ScoreSection({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const today = useToday();
  const score = useLiveQuery(() => scoreOf(lead, today, (at) => calendarDateAt(at)), [lead.id, lead.rev, today]);
  const fits = score?.reasons.filter(({ key }) => isFit(key)) ?? [];
  const engages = score?.reasons.filter(({ key }) => !isFit(key)) ?? [];
  return (
    <Section title={t('today.score.title')} name="score" summary={score && t('today.score.of', { score: score.score })}>
      {score && (
        <div className="flex flex-col gap-2">
          <Share name={t('today.score.fit')} points={score.fit} reasons={fits} />
          <Share name={t('today.score.engagement')} points={score.engagement} reasons={engages} />
        </div>
      )}
    </Section>
  );
}

const isBant = (key: ScoreReason['key']): key is BantPart => (bantParts as readonly string[]).includes(key);
const isFit = (key: ScoreReason['key']) => isBant(key) || key === 'title' || key === 'company';

interface ShareProps {
  name: string;
  points: number;
  reasons: readonly ScoreReason[];
}

/** One of the two shares, and each reason with its points. */
function Share({ name, points, reasons }: ShareProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const of = reasons.reduce((sum, one) => sum + one.of, 0);
  return (
    <dl className="m-0">
      <div className="flex justify-between gap-2 font-medium">
        <dt>{name}</dt>
        <dd className="m-0">{t('today.score.points', { points, of })}</dd>
      </div>
      {reasons.map((one) => (
        <div key={one.key} className="flex justify-between gap-2">
          <dt className="min-w-0 text-quiet">{nameOf(t, one.key)}</dt>
          <dd className="m-0 shrink-0">{pointsOf(t, one, language)}</dd>
        </div>
      ))}
    </dl>
  );
}

const nameOf = (t: Translate, key: ScoreReason['key']) =>
  isBant(key) ? t(`qualification.parts.${key}`) : t(`today.score.reasons.${key}`);

function pointsOf(t: Translate, { points, of, unknown }: ScoreReason, language: string): string {
  if (unknown) return t('qualification.unknown');
  // What only takes is shown with its sign.
  if (of === 0) return new Intl.NumberFormat(localeOf(language)).format(points);
  return t('today.score.points', { points, of });
}
