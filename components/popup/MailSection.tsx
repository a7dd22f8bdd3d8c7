import { useTranslation } from 'react-i18next';
import type { Offer } from '@/components/ui/mail/offer';
import { MailLine } from './MailLine';
import { mailRows } from './mail-rows';
import { ShortSection } from './ShortSection';

/** The mails that wait to be logged. */
export function MailSection({ offers }: { offers: readonly Offer[] }) {
  const { t } = useTranslation();
  const lines = mailRows(offers).map((row) => <MailLine key={row.key} row={row} />);
  return <ShortSection title={t('popup.toLog.title')} lines={lines} />;
}
