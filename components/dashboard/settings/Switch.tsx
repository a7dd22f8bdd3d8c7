import { useId } from 'react';

interface Props {
  label: string;
  /** What it means, in a sentence. */
  text: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** Why it cannot be set now: it is shown in place of `text`, and reached by the keyboard all the same. */
  off?: string | undefined;
}

/** One thing that is on or off. */
export function Switch({ label, text, checked, onChange, off }: Props) {
  const id = useId();
  return (
    <div className="flex gap-2">
      <input
        id={id}
        type="checkbox"
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props -- a check box has its state of itself
        role="switch"
        checked={checked && off === undefined}
        aria-disabled={off !== undefined}
        onChange={({ target }) => off === undefined && onChange(target.checked)}
        aria-describedby={`${id}-text`}
        className="m-0 mt-0.5 size-4 shrink-0 accent-accent aria-disabled:opacity-50"
      />
      <div>
        <label htmlFor={id} className={`font-medium ${off === undefined ? '' : 'text-quiet'}`}>
          {label}
        </label>
        <p id={`${id}-text`} className="text-quiet">
          {off ?? text}
        </p>
      </div>
    </div>
  );
}
