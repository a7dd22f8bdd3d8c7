import { Finder } from './Finder';

/** A tab of its own to find a lead in. */
export function FindPage({ text }: { text: string }) {
  return (
    <div className="mx-auto max-w-[640px]">
      <Finder text={text} />
    </div>
  );
}
