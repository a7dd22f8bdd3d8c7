import { useTranslation } from 'react-i18next';
import { UnreadFile } from '@/components/dashboard/UnreadFile';
import type { Unread } from './backup-files';

/** Why a file cannot be restored. */
export function UnreadCard({ file, failed, onClose }: { file: string; failed: Unread; onClose: () => void }) {
  const { t } = useTranslation();
  const [problems, more] = failed.error === 'wrong' ? [failed.problems, failed.more] : [[], 0];
  return (
    <UnreadFile
      title={t('backup.unread.title', { file })}
      why={t(`backup.unread.${failed.error}`)}
      problems={problems}
      more={more > 0 ? t('backup.unread.more', { count: more }) : undefined}
      onClose={onClose}
    />
  );
}
