import { Link2, Mail, MapPin, Phone } from 'lucide-react';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { profileUrl } from '@/components/ui/profile';

interface Props {
  emails: readonly string[];
  phones: readonly string[];
  location?: string | undefined;
  slug?: string | undefined;
  memberId?: string | undefined;
}

/** Where to reach her. Every address is put together here: none comes from a page as it is (S18). */
export function ContactFacts({ emails, phones, location, slug, memberId }: Props) {
  const { t } = useTranslation();
  const profile = profileUrl({ slug, memberId });
  if (!profile && !location && emails.length + phones.length === 0) return null;
  return (
    <dl className="flex flex-col">
      {emails.map((email) => (
        <Fact key={email} icon={Mail} name={t('common.fields.email')}>
          <Out to={`mailto:${encodeURIComponent(email)}`}>{email}</Out>
        </Fact>
      ))}
      {phones.map((phone) => (
        <Fact key={phone} icon={Phone} name={t('common.fields.phone')}>
          <Out to={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</Out>
        </Fact>
      ))}
      {profile && (
        <Fact icon={Link2} name={t('common.fields.profile')}>
          <Out to={profile}>{slug ? `linkedin.com/in/${slug}` : t('panel.person.profileLink')}</Out>
        </Fact>
      )}
      {location && (
        <Fact icon={MapPin} name={t('common.fields.location')}>
          <bdi>{location}</bdi>
        </Fact>
      )}
    </dl>
  );
}

function Fact({ icon: Icon, name, children }: { icon: LucideIcon; name: string; children: ReactNode }) {
  return (
    <div className="flex min-h-6 items-center gap-2">
      <dt title={name} className="shrink-0 text-quiet">
        <Icon aria-hidden size={14} />
        <span className="sr-only">{name}</span>
      </dt>
      <dd className="m-0 line-clamp-2 min-w-0">{children}</dd>
    </div>
  );
}

function Out({ to, children }: { to: string; children: string }) {
  return (
    <a href={to} target="_blank" rel="noopener noreferrer" className="text-accent hover:underline">
      <bdi>{children}</bdi>
    </a>
  );
}
