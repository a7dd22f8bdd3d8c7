import { useTranslation } from 'react-i18next';
import { Card } from '@/components/dashboard/pipelines/Card';
import { placeSaid, problemSaid } from '@/components/dashboard/pipelines/file-words';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import type { FileProblem } from '@/lib/formats/pipeline-file-problem';

interface Props {
  title: string;
  why: string;
  problems: readonly FileProblem[];
  /** How many there are besides, in words. */
  more?: string | undefined;
  onClose: () => void;
}

/** Why a file was not taken: each place in it that is wrong, and how. */
export function UnreadFile({ title, why, problems, more, onClose }: Props) {
  const { t } = useTranslation();
  const close = useFirstFocus<HTMLButtonElement>();
  return (
    <Card title={title} onCancel={onClose}>
      <div role="alert" className="flex flex-col gap-2">
        <p>{why}</p>
        {problems.length > 0 && (
          <ul className="m-0 flex list-none flex-col gap-1 p-0">
            {problems.map((problem) => (
              <li key={problem.at.join('/')}>
                <code className="font-medium">{placeSaid(t, problem.at)}</code> {problemSaid(t, problem)}
              </li>
            ))}
            {more && <li>{more}</li>}
          </ul>
        )}
      </div>
      <Button ref={close} className="h-8 self-start" onClick={onClose}>
        {t('common.actions.close')}
      </Button>
    </Card>
  );
}
