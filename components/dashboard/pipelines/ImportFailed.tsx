import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import type { PipelineFileError } from '@/lib/formats/pipeline-file';
import { Card } from './Card';
import { placeSaid, problemSaid } from './file-words';

interface Props {
  /** The file's name. */
  file: string;
  failed: PipelineFileError | { error: 'unread' };
  onClose: () => void;
}

/** Why a file was not imported: each place that is wrong, and how. */
export function ImportFailed({ file, failed, onClose }: Props) {
  const { t } = useTranslation();
  const close = useFirstFocus<HTMLButtonElement>();
  const version = 'version' in failed ? failed.version : '';
  return (
    <Card title={t('pipelines.import.failed', { file })} onCancel={onClose}>
      <div role="alert" className="flex flex-col gap-2">
        <p>{t(`pipelines.import.${failed.error}`, { version })}</p>
        {failed.error === 'wrong' && (
          <ul className="m-0 flex list-none flex-col gap-1 p-0">
            {failed.problems.map((problem) => (
              <li key={problem.at.join('/')}>
                <code className="font-medium">{placeSaid(t, problem.at)}</code> {problemSaid(t, problem)}
              </li>
            ))}
            {failed.more > 0 && <li>{t('pipelines.import.more', { count: failed.more })}</li>}
          </ul>
        )}
      </div>
      <Button ref={close} className="h-8 self-start" onClick={onClose}>
        {t('common.actions.close')}
      </Button>
    </Card>
  );
}
