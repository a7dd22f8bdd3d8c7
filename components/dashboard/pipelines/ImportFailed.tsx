import { useTranslation } from 'react-i18next';
import { UnreadFile } from '@/components/dashboard/UnreadFile';
import type { PipelineFileError } from '@/lib/formats/pipeline-file';

interface Props {
  /** The file's name. */
  file: string;
  failed: PipelineFileError | { error: 'unread' };
  onClose: () => void;
}

/** Why a pipeline's file was not imported. */
export function ImportFailed({ file, failed, onClose }: Props) {
  const { t } = useTranslation();
  const version = 'version' in failed ? failed.version : '';
  const [problems, more] = failed.error === 'wrong' ? [failed.problems, failed.more] : [[], 0];
  return (
    <UnreadFile
      title={t('pipelines.import.failed', { file })}
      why={t(`pipelines.import.${failed.error}`, { version })}
      problems={problems}
      more={more > 0 ? t('pipelines.import.more', { count: more }) : undefined}
      onClose={onClose}
    />
  );
}
