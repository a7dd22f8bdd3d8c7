import { ExternalLink, Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { StageChoice } from '@/components/panel/StageChoice';
import { Button } from '@/components/ui/Button';
import { money } from '@/components/ui/format';
import { useLanguage } from '@/components/ui/page';
import type { Lead } from '@/lib/pipeline/lead';
import { InPlace } from './InPlace';
import { waysTo } from './ways';

/** Who the page is about, how far the sale is, and where else she is to be found. */
export function DeskHead({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { name, title, company, value, currency } = lead;
  const lines = [title, company].filter((line) => line !== undefined);
  return (
    <header className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
      <div className="min-w-0 flex-1 basis-72">
        <InPlace lead={lead} field="name" label={t('common.fields.name')} told={name} isTitle />
        {lines.length > 0 && (
          <p className="text-quiet wrap-anywhere">
            <bdi>{lines.join(' · ')}</bdi>
          </p>
        )}
        <div className="flex flex-wrap items-center gap-x-3 pt-1">
          <StageChoice lead={lead} />
          {value !== undefined && (
            <span className="font-semibold" title={t('common.fields.value')}>
              {money(value, currency, language)}
            </span>
          )}
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        {waysTo(lead).map((way) => (
          <a
            key={way.name}
            href={way.to}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex min-h-7 items-center gap-1 text-accent underline-offset-2 hover:underline"
          >
            {t(`lead.${way.name}`)}
            <ExternalLink aria-hidden size={12} />
          </a>
        ))}
        <Button onClick={() => print()}>
          <Printer aria-hidden size={14} />
          {t('lead.print')}
        </Button>
      </div>
    </header>
  );
}
