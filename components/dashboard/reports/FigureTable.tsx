import { useLanguage } from '@/components/ui/page';
import { figureTold, type Figures } from './figures';
import { useShown } from './report-context';

interface Props {
  title: string;
  figures: Figures;
  /** Hidden from the eye it is there for screen readers, and on paper. */
  isShown: boolean;
}

/** The figures of a chart. */
export function FigureTable({ title, figures: { columns, rows }, isShown }: Props) {
  const { currency } = useShown();
  const reader = { language: useLanguage(), currency };
  return (
    <div className={isShown ? 'overflow-x-auto' : 'sr-only print:not-sr-only'}>
      <table className="w-full border-collapse text-sm" aria-label={title}>
        <thead>
          <tr className="border-b border-line text-quiet">
            {columns.map(({ name, kind }) => (
              <th
                key={name}
                scope="col"
                className={`py-1 pr-3 align-bottom font-normal ${kind === 'text' ? 'text-left' : 'text-right'}`}
              >
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- a stage may stand in two rows, and rows do not move
            <tr key={`${place} ${row[0]}`} className="border-b border-line last:border-b-0">
              {row.map((value, at) => {
                const { name = '', kind = 'text' } = columns[at] ?? {};
                const told = figureTold(reader, kind, value);
                return at === 0 ? (
                  <th key={name} scope="row" className="py-1 pr-3 text-left font-normal wrap-anywhere">
                    <bdi>{told}</bdi>
                  </th>
                ) : (
                  <td key={name} className={`py-1 pr-3 whitespace-nowrap ${kind === 'text' ? '' : 'text-right'}`}>
                    {told}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
