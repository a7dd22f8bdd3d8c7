import type { MouseEvent } from 'react';

interface Props {
  label: string;
  checked: boolean;
  /** Some of what it stands for is ticked. */
  isPartly?: boolean;
  tabIndex?: number;
  onChange: (isOn: boolean, event: MouseEvent) => void;
}

/** A tick of a row, or of all. By its click: that alone says whether Shift was held. */
export function Tick({ label, checked, isPartly = false, tabIndex, onChange }: Props) {
  return (
    <input
      ref={(box) => {
        if (box) box.indeterminate = isPartly;
      }}
      type="checkbox"
      aria-label={label}
      checked={checked}
      tabIndex={tabIndex}
      onClick={(event) => onChange(event.currentTarget.checked, event)}
      // It is said by the click.
      onChange={() => undefined}
      className="m-0 size-4 accent-accent"
    />
  );
}
