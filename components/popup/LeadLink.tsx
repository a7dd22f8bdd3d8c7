import { useTranslation } from 'react-i18next';
import type { Lead } from '@/lib/pipeline/lead';
import { leadPage, panelPage } from '@/lib/pipeline/lead-page';

/** What opens a lead: her page at the host, or her page in our panel where no host has one. */
export function leadAddress(lead: Pick<Lead, 'id' | 'slug' | 'emails'>): {
  place: 'linkedin' | 'gmail' | 'fairlead';
  url: string;
} {
  const page = leadPage(lead);
  return page ? { place: page.site, url: page.url } : { place: 'fairlead', url: `/${panelPage(lead.id)}` };
}

/** The lead's name, as a link to her page. */
export function LeadLink({ lead, className = '' }: { lead: Lead; className?: string }) {
  const { t } = useTranslation();
  const { place, url } = leadAddress(lead);
  const label = t(`popup.open.${place}`, { name: lead.name });
  return (
    <a
      href={url}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={label}
      title={label}
      className={`font-medium text-text hover:underline ${className}`}
    >
      <bdi>{lead.name}</bdi>
    </a>
  );
}
