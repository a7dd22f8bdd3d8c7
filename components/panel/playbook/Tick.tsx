interface Props {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** One thing that is so, or not yet. It is saved at once, and taken back by the same press. */
export function Tick({ label, checked, onChange }: Props) {
  return (
    <label className="flex min-h-6 items-start gap-2 py-0.5">
      <input
        type="checkbox"
        // It changes data at the click: what is laid over it is guarded against (`covered.ts`).
        data-saves
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        className="m-0 mt-0.5 size-4 shrink-0 accent-accent"
      />
      {label}
    </label>
  );
}
