import { Link2, Mail, MapPin, Phone } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { profileUrl } from '@/components/ui/profile';
import { mailLink, phoneLink } from '@/lib/pipeline/contact-link';
import type { Connection } from '@/lib/pipeline/page';
import { connectionWords } from './connection-words';
import { ConnectionFact } from './ConnectionFact';
import { Fact } from './Fact';

interface Props {
  emails: readonly string[];
  phones: readonly string[];
  location?: string | undefined;
  slug?: string | undefined;
  memberId?: string | undefined;
  salesId?: string | undefined;
  /** `seenAt`: when a page last showed it so, ms since the epoch; absent for the open page. */
  connection?: (Connection & { seenAt?: number }) | undefined;
}

/** Where to reach her. Every address is put together here: none comes from a page as it is (S18). */
export function ContactFacts({ emails, phones, location, slug, memberId, salesId, connection }: Props) {
  const { t } = useTranslation();
  const profile = profileUrl({ slug, memberId, salesId });
  const connected = connection ? connectionWords(t, connection) : [];
  if (!profile && !location && connected.length === 0 && emails.length + phones.length === 0) return null;
  return (
    <dl className="flex flex-col">
      {emails.map((email) => (
        <Fact key={email} icon={Mail} name={t('common.fields.email')}>
          <Out to={mailLink(email)}>{email}</Out>
        </Fact>
      ))}
      {phones.map((phone) => (
        <Fact key={phone} icon={Phone} name={t('common.fields.phone')}>
          <Out to={phoneLink(phone)}>{phone}</Out>
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
      {connected.length > 0 && <ConnectionFact words={connected} seenAt={connection?.seenAt} />}
    </dl>
  );
}

function Out({ to, children }: { to: string | undefined; children: string }) {
  if (!to) return <bdi>{children}</bdi>;
  return (
    <a href={to} target="_blank" rel="noopener noreferrer" className="text-accent hover:underline">
      <bdi>{children}</bdi>
    </a>
  );
}
