import { Download, Info, Table } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Popout } from '@/components/ui/Popout';
import { IconButton } from '@/components/ui/IconButton';
import { saveFile } from '@/components/ui/save-file';
import { csvOf } from '@/lib/formats/csv-write';
import { FigureTable } from './FigureTable';
import { type Figures, figureRows } from './figures';
import { useShown } from './report-context';

interface Props {
  title: string;
  /** What the figures are, and how they are worked out. */
  means: string;
  /** Said in place of all else where there is nothing to tell. */
  none?: string | undefined;
  /** The same as the chart says, for who cannot see it and for other programs; without it there is no chart. */
  figures?: Figures | undefined;
  /** The table is all there is to be seen. */
  isTable?: boolean;
  children?: ReactNode;
}

/** A part of the report: a picture, its figures in a table and a file, and what they mean. */
export function ReportCard({ title, means, none, figures, isTable = false, children }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const { currency } = useShown();
  const [isOpen, setOpen] = useState(false);
  const save = () => figures && saveFile(`${title}.csv`, 'text/csv', csvOf(figureRows(figures, currency)));
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col gap-2 rounded-md border border-line p-4 print:break-inside-avoid"
    >
      <div className="-my-1 flex items-center gap-1">
        <h2 id={id} className="flex-1 font-semibold">
          {title}
        </h2>
        <Means title={title} text={means} />
        {figures && none === undefined && (
          <>
            {!isTable && (
              <IconButton
                icon={Table}
                label={t('reports.tableOf', { title })}
                tip={t('reports.table')}
                aria-pressed={isOpen}
                className="print:hidden aria-pressed:bg-accent-soft"
                onClick={() => setOpen(!isOpen)}
              />
            )}
            <IconButton
              icon={Download}
              label={t('reports.csvOf', { title })}
              tip={t('reports.csv')}
              className="print:hidden"
              onClick={save}
            />
          </>
        )}
      </div>
      {none === undefined ? (
        <>
          {children}
          {figures && <FigureTable title={title} figures={figures} isShown={isOpen || isTable} />}
        </>
      ) : (
        <p className="text-quiet">
          {t('reports.noData')}. {none}
        </p>
      )}
    </section>
  );
}

/** What a figure means, one press away. */
export function Means({ title, text }: { title: string; text: string }) {
  const { t } = useTranslation();
  return (
    <Popout
      label={title}
      align="end"
      className="w-80"
      trigger={<IconButton icon={Info} label={t('reports.what', { title })} className="print:hidden" />}
    >
      {text}
    </Popout>
  );
}
