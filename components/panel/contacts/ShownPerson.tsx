import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import type { LeadPerson } from '@/lib/pipeline/lead-person';

/** Whom of a lead's people the open page shows. */
export function ShownPerson({ person }: { person: LeadPerson }) {
  const { t } = useTranslation();
  const { name, role, title } = person;
  const about = [role && t(`people.roles.${role}`), title].filter((text) => text !== undefined);
  return (
    <div className="rounded-md bg-raised px-3 py-2">
      <p>{t('people.shown', { name: isolated(name) })}</p>
      {about.length > 0 && (
        <p className="text-sm text-quiet">
          <bdi>{about.join(' · ')}</bdi>
        </p>
      )}
    </div>
  );
}
