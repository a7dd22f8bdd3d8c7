import { useTranslation } from 'react-i18next';
import type { mailKind } from '@/lib/pipeline/mail-kind';
import type { Contact } from '@/lib/pipeline/page';
import { KindTag } from './KindTag';
import { PersonHead } from './PersonHead';

interface Props {
  contact: Contact;
  kind: NonNullable<ReturnType<typeof mailKind>>;
}

/** An address behind which there is nobody: shown, never offered as a lead. */
export function NobodyReads({ contact, kind }: Props) {
  const { t } = useTranslation();
  const { name, email } = contact;
  return (
    <section className="flex flex-col gap-1 p-4">
      <PersonHead person={contact} />
      {email !== name && (
        <p className="text-quiet">
          <bdi>{email}</bdi>
        </p>
      )}
      <p className="mt-1 flex flex-wrap items-center gap-2">
        <KindTag kind={kind} />
        {t('panel.nobodyReads')}
      </p>
    </section>
  );
}
