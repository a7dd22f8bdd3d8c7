import type { ReactNode } from 'react';

interface Props {
  title: string;
  text: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** In place of a person: why nobody is shown, and the one thing to do about it. */
export function Notice({ title, text, children }: Props) {
  return (
    <section className="flex flex-col items-start gap-1 p-4">
      <h1 className="text-lg font-semibold">{title}</h1>
      <p className="text-quiet">{text}</p>
      {children && <div className="mt-2">{children}</div>}
    </section>
  );
}
