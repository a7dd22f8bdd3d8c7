import { useTranslation } from 'react-i18next';
import { playbook } from '@/lib/pipeline/playbook';
import type { StageRole } from '@/lib/pipeline/stage-roles';
import { Disclosure } from './Disclosure';

/** What to ask in a stage of this role, and what works there. */
export function Advice({ role }: { role: StageRole }) {
  const { t } = useTranslation();
  const { questions, techniques } = playbook[role];
  return (
    <div>
      <Disclosure title={t('playbook.headings.questions')}>
        <List lines={questions.map((key) => t(`playbook.questions.${key}`))} />
      </Disclosure>
      <Disclosure title={t('playbook.headings.techniques')}>
        <List lines={techniques.map((key) => t(`playbook.techniques.${key}`))} />
      </Disclosure>
    </div>
  );
}

function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul className="flex list-disc flex-col gap-1 pl-4">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
