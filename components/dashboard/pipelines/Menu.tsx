import { DropdownMenu } from 'radix-ui';
import { type ReactElement, type ReactNode, useRef } from 'react';
import { floating, menuItem } from '@/components/ui/floating';

interface Props<Value extends string | number> {
  trigger: ReactElement;
  /** Above the choices. */
  label?: string;
  choices: readonly { value: Value; said: ReactNode; off?: boolean }[];
  /** The one that is so now. */
  value?: Value;
  /** Answers true where it takes the focus elsewhere; else the focus goes back to the button. */
  onPick: (value: Value) => unknown;
}

/** A button's few choices. */
export function Menu<Value extends string | number>({ trigger, label, choices, value, onPick }: Props<Value>) {
  const isElsewhere = useRef(false);
  const itemOf = ({ value: chosen, off = false }: { value: Value; off?: boolean }) => ({
    disabled: off,
    className: `${menuItem} justify-start data-disabled:text-quiet data-[state=checked]:font-semibold`,
    onSelect: () => {
      isElsewhere.current = onPick(chosen) === true;
    },
  });
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          collisionPadding={8}
          className={`${floating} min-w-40`}
          onCloseAutoFocus={(event) => {
            if (isElsewhere.current) event.preventDefault();
            isElsewhere.current = false;
          }}
        >
          {label && <DropdownMenu.Label className="px-2 py-1 text-sm text-quiet">{label}</DropdownMenu.Label>}
          {value === undefined ? (
            choices.map((choice) => (
              <DropdownMenu.Item key={choice.value} {...itemOf(choice)}>
                {choice.said}
              </DropdownMenu.Item>
            ))
          ) : (
            <DropdownMenu.RadioGroup value={String(value)}>
              {choices.map((choice) => (
                <DropdownMenu.RadioItem key={choice.value} value={String(choice.value)} {...itemOf(choice)}>
                  {choice.said}
                </DropdownMenu.RadioItem>
              ))}
            </DropdownMenu.RadioGroup>
          )}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
