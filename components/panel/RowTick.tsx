import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  name: string;
  ticked: boolean;
  tabIndex: number;
  onTick: () => void;
  onFocus: () => void;
  onBlur: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The box before a person's row: all of its place is to be hit. */
export function RowTick({ name, ticked, tabIndex, onTick, ...on }: Props) {
  const { t } = useTranslation();
  return (
    <label className="flex size-7 items-center justify-center">
      <span className="sr-only">{t('panel.bulk.tick', { name })}</span>
      <input
        type="checkbox"
        checked={ticked}
        tabIndex={tabIndex}
        onChange={onTick}
        className="m-0 size-4 accent-accent"
        {...on}
      />
    </label>
  );
}
