import { type ComponentProps, type ReactNode, useId } from 'react';

const box =
  'h-8 w-full rounded-md border border-edge bg-page px-2 text-text aria-invalid:border-overdue disabled:opacity-60';

interface FieldProps {
  label: string;
  /** What is wrong with it, said next to it. */
  error?: string | undefined;
  /** What it is for, where the label is not enough. */
  hint?: string | undefined;
  children: (props: { id: string; 'aria-invalid'?: true; 'aria-describedby'?: string }) => ReactNode;
}

/** A label, its control, and what is wrong with it. */
export function Field({ label, error, hint, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-sm text-quiet">
        {label}
      </label>
      {children({ id, ...(error && { 'aria-invalid': true }), ...(note && { 'aria-describedby': noteId }) })}
      {note && (
        <p id={noteId} className={`text-sm ${error ? 'text-overdue' : 'text-quiet'}`}>
          {note}
        </p>
      )}
    </div>
  );
}

export function Input({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input className={`${box} ${className}`} {...rest} />;
}

export function Select({ className = '', ...rest }: ComponentProps<'select'>) {
  return <select className={`${box} ${className}`} {...rest} />;
}

export function Textarea({ className = '', ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={`${box} h-auto min-h-16 py-1 ${className}`} {...rest} />;
}
