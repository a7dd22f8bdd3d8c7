import { useTranslation } from 'react-i18next';
import type { mailKind } from '@/lib/pipeline/mail-kind';

/** What an address is that no person reads. */
export function KindTag({ kind }: { kind: NonNullable<ReturnType<typeof mailKind>> }) {
  const { t } = useTranslation();
  return (
    <span className="shrink-0 rounded-sm border border-line px-1 text-sm whitespace-nowrap text-quiet">
      {t(`mail.kinds.${kind}`)}
    </span>
  );
}
