import { type ComponentProps, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Input } from '@/components/ui/Field';

/** What was typed as it is to be kept, or in words why it cannot be. */
export type Read<Value> = { value: Value } | { wrong: string };

interface Props<Value> extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur'> {
  /** As it is saved. */
  value: string;
  read: (text: string) => Read<Value>;
  /** False where it was not saved: what was typed then stays. */
  onSave: (value: Value) => Promise<boolean>;
}

/**
 * A field that saves by itself: on Enter, and when the focus leaves it. Escape puts back what is saved. What cannot be saved stays
 * as it was typed, with what is wrong below it: in a row that wraps, on a line of its own.
 */
export function EditedInput<Value>({ value, read, onSave, onKeyDown, ...rest }: Props<Value>) {
  const id = useId();
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  /** Typed, and not saved the first time: a second try may be made elsewhere. */
  const [unsaved, setUnsaved] = useState<string>();
  if (unsaved !== undefined && unsaved === value) {
    setUnsaved(undefined);
    if (typed === unsaved) setTyped(undefined);
  }
  const stop = () => {
    setTyped(undefined);
    setWrong(undefined);
  };
  const save = async () => {
    if (typed === undefined || wrong !== undefined) return;
    if (typed === value) return stop();
    const said = read(typed);
    if ('wrong' in said) return setWrong(said.wrong);
    stop();
    if (await onSave(said.value)) return;
    setTyped((now) => now ?? typed);
    setUnsaved(typed);
  };
  return (
    <>
      <Input
        autoComplete="off"
        {...rest}
        value={typed ?? value}
        aria-invalid={wrong === undefined ? undefined : true}
        aria-describedby={wrong === undefined ? undefined : id}
        onChange={({ target }) => {
          setTyped(target.value);
          setWrong(undefined);
        }}
        onBlur={() => void save()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void save();
          if (event.key === 'Escape' && typed !== undefined) {
            event.preventDefault();
            stop();
          }
          onKeyDown?.(event);
        }}
      />
      {wrong !== undefined && (
        <p id={id} role="alert" className="order-last basis-full text-sm text-overdue">
          {wrong}
        </p>
      )}
    </>
  );
}

interface NumberProps extends Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onBlur' | 'width'> {
  value: number;
  least: number;
  most: number;
  /** Shown after it. */
  unit: string;
  /** A class: of the field and its unit together. */
  width: string;
  onSave: (value: number) => Promise<boolean>;
}

/** A whole number, typed and saved as any other field. */
export function NumberInput({ value, least, most, unit, width, onSave, ...rest }: NumberProps) {
  const { t } = useTranslation();
  const read = (text: string): Read<number> => {
    const number = /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : Number.NaN;
    const fits = number >= least && number <= most;
    return fits ? { value: number } : { wrong: t('pipelines.stage.wrongNumber', { least, most }) };
  };
  return (
    <span className={`flex flex-wrap items-center gap-x-1 ${width}`}>
      <EditedInput
        {...rest}
        inputMode="numeric"
        className="min-w-0 flex-1 text-right"
        value={String(value)}
        read={read}
        onSave={onSave}
      />
      <span className="text-quiet">{unit}</span>
    </span>
  );
}
