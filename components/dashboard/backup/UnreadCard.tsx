import { useTranslation } from 'react-i18next';
import { Card } from '@/components/dashboard/pipelines/Card';
import { placeSaid, problemSaid } from '@/components/dashboard/pipelines/file-words';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import type { Unread } from './backup-files';

/** Why a file cannot be restored: each place in it that is wrong, and how. */
export function UnreadCard({ file, failed, onClose }: { file: string; failed: Unread; onClose: () => void }) {
  const { t } = useTranslation();
  const close = useFirstFocus<HTMLButtonElement>();
  return (
    <Card title={t('backup.unread.title', { file })} onCancel={onClose}>
      <div role="alert" className="flex flex-col gap-2">
        <p>{t(`backup.unread.${failed.error}`)}</p>
        {failed.error === 'wrong' && (
          <ul className="m-0 flex list-none flex-col gap-1 p-0">
            {failed.problems.map((problem) => (
              <li key={problem.at.join('/')}>
                <code className="font-medium">{placeSaid(t, problem.at)}</code> {problemSaid(t, problem)}
              </li>
            ))}
            {failed.more > 0 && <li>{t('backup.unread.more', { count: failed.more })}</li>}
          </ul>
        )}
      </div>
      <Button ref={close} className="h-8 self-start" onClick={onClose}>
        {t('common.actions.close')}
      </Button>
    </Card>
  );
}
