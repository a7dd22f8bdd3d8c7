import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Select } from '@/components/ui/Field';
import { usePipelines } from '@/components/ui/pipelines';
import { importTargets } from '@/lib/formats/import-columns';
import { customKey } from '@/lib/pipeline/custom-values';
import type { ReadFile } from './import-messages';
import { type ImportMode, importModes } from './import-plan';
import type { Mapping } from './import-row';

interface Props {
  file: ReadFile;
  mapping: Mapping;
  onMap: (mapping: Mapping) => void;
  onPlan: (mode: ImportMode) => void;
  onBack: () => void;
}

/** What each column of the file says, guessed and to be put right, and what is wanted of whom. */
export function MapColumns({ file, mapping, onMap, onPlan, onBack }: Props) {
  const { t } = useTranslation();
  const id = useId();
  const [mode, setMode] = useState<ImportMode>('both');
  const own = usePipelines().living.flatMap(({ fields }) => fields);
  const targets = [...importTargets, ...own.map((field) => customKey(field.id))];
  const { header, sample, rows, kind, problem } = file;
  const hasName = mapping.some((target) => target === 'name' || target === 'givenName' || target === 'familyName');
  if (rows === 0)
    return (
      <div className="flex flex-col items-start gap-3">
        <p role="alert" className="text-overdue">
          {t(`transfer.problems.${problem ?? 'empty'}`)}
        </p>
        <Button onClick={onBack}>{t('transfer.otherFile')}</Button>
      </div>
    );
  const map = (at: number, value: string) =>
    onMap(header.map((_, index) => (index === at ? targets.find((one) => one === value) : mapping[index])));
  return (
    <div className="flex flex-col gap-4">
      <p>
        {t('transfer.read', { count: rows })} {t(`transfer.from.${kind}`)}
      </p>
      {problem && (
        <p role="alert" className="text-no-step">
          {t(`transfer.problems.${problem}`)} {t('transfer.upTo', { count: rows })}
        </p>
      )}
      <table aria-labelledby={id} className="w-full table-fixed border-collapse">
        <caption id={id} className="pb-1 text-left font-semibold">
          {t('transfer.columns')}
        </caption>
        <thead>
          <tr className="border-b border-line text-sm text-quiet">
            {(['column', 'example', 'says'] as const).map((name) => (
              <th key={name} scope="col" className="py-1 pr-3 text-left font-normal">
                {t(`transfer.heads.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {header.map((head, at) => {
            const name = head.trim() || t('transfer.unnamed', { place: at + 1 });
            return (
              // oxlint-disable-next-line react/no-array-index-key -- columns have no other name, and do not move
              <tr key={at} className="border-b border-line">
                <th scope="row" className="truncate py-1 pr-3 text-left font-normal" title={name}>
                  <bdi>{name}</bdi>
                </th>
                <td className="truncate py-1 pr-3 text-quiet">
                  <bdi>{sample.map((row) => row[at]?.trim()).find(Boolean)}</bdi>
                </td>
                <td className="py-1">
                  <Select
                    aria-label={t('transfer.columnSays', { column: name })}
                    value={mapping[at] ?? ''}
                    onChange={({ target }) => map(at, target.value)}
                  >
                    <option value="">{t('transfer.nothing')}</option>
                    {importTargets.map((target) => (
                      <option key={target} value={target}>
                        {t(`transfer.targets.${target}`)}
                      </option>
                    ))}
                    {own.map(({ id: fieldId, name: called }) => (
                      <option key={fieldId} value={customKey(fieldId)}>
                        {called}
                      </option>
                    ))}
                  </Select>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="max-w-80">
        <Field label={t('transfer.mode')}>
          {(props) => (
            <Select
              {...props}
              value={mode}
              onChange={({ target }) => setMode(importModes.find((one) => one === target.value) ?? 'both')}
            >
              {importModes.map((one) => (
                <option key={one} value={one}>
                  {t(`transfer.modes.${one}`)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {!hasName && <p className="text-no-step">{t('transfer.noName')}</p>}
      <div className="flex gap-2">
        <Button look="primary" className="h-8" disabled={!hasName} onClick={() => onPlan(mode)}>
          {t('transfer.look')}
        </Button>
        <Button className="h-8" onClick={onBack}>
          {t('transfer.otherFile')}
        </Button>
      </div>
    </div>
  );
}
