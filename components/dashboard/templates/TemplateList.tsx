import { useTranslation } from 'react-i18next';
import type { Template } from '@/lib/pipeline/template';
import { TemplateRow } from './TemplateRow';

/** A narrow window leaves out two columns: the last one says the same, and the form the other. */
const looks = {
  name: '',
  language: 'w-24 max-[560px]:hidden',
  used: 'w-28 max-[800px]:hidden',
  answered: 'w-48 max-[560px]:w-36',
} as const;

interface Props {
  templates: readonly Template[];
  /** The one that was open last has the focus. */
  last: string | undefined;
  onOpen: (template: Template) => void;
}

export function TemplateList({ templates, last, onOpen }: Props) {
  const { t } = useTranslation();
  const head = 'py-1 pr-3 text-left text-sm font-normal text-quiet';
  return (
    <table className="w-full table-fixed border-collapse">
      <caption className="sr-only">{t('templates.title')}</caption>
      <thead>
        <tr className="border-b border-line">
          {(['name', 'language', 'used', 'answered'] as const).map((column) => (
            <th key={column} scope="col" className={`${head} ${looks[column]}`}>
              {t(`templates.list.${column}`)}
            </th>
          ))}
          <th scope="col" className="w-9">
            <span className="sr-only">{t('templates.list.remove')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {templates.map((template) => (
          <TemplateRow
            key={template.id}
            template={template}
            focused={template.id === last}
            onOpen={() => onOpen(template)}
          />
        ))}
      </tbody>
    </table>
  );
}
