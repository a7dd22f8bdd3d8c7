import { type ReactNode, useId } from 'react';

interface Option<Value extends string> {
  value: Value;
  label: string;
  /** Where the label is in another language than the page. */
  lang?: string;
  /** What choosing it means, in a sentence. */
  text?: string;
}

interface Props<Value extends string> {
  legend: ReactNode;
  hint?: string;
  options: readonly Option<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few: all of them in sight, as cards where each has a sentence to say. */
export function Choice<Value extends string>({ legend, hint, options, value, onChange }: Props<Value>) {
  const id = useId();
  const hintId = `${id}-hint`;
  const cards = options.some((option) => option.text);
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0" aria-describedby={hint ? hintId : undefined}>
      <legend className="p-0 pb-1 font-semibold">{legend}</legend>
      {hint && (
        <p id={hintId} className="pb-2 text-quiet">
          {hint}
        </p>
      )}
      <div className={cards ? 'grid gap-2 min-[640px]:grid-cols-3' : 'flex flex-wrap gap-2'}>
        {options.map((option, index) => (
          <div
            key={option.value}
            className={`relative flex gap-2 rounded-md border px-3 ${cards ? 'py-2' : 'h-8 items-center'} ${
              option.value === value ? 'border-accent bg-accent-soft' : 'border-line hover:bg-hover'
            }`}
          >
            <input
              type="radio"
              id={`${id}-${index}`}
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-describedby={option.text ? `${id}-${index}-text` : undefined}
              className={`m-0 size-4 shrink-0 accent-accent ${cards ? 'mt-0.5' : ''}`}
            />
            <div>
              {/* The whole card is the label: a click anywhere on it chooses. */}
              <label htmlFor={`${id}-${index}`} lang={option.lang} className="font-medium after:absolute after:inset-0">
                {option.label}
              </label>
              {option.text && (
                <p id={`${id}-${index}-text`} className="text-sm text-quiet">
                  {option.text}
                </p>
              )}
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
