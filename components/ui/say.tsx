import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { toast } from 'sonner';
import { Button } from './Button';
import { Kbd } from './Kbd';
import { focusable } from './kept-focus';

/** How long a toast stands, ms: as long as an undo is offered. Hovering or focusing it, or leaving the page, stops the clock. */
export const standingTime = 8000;

const box = 'flex w-full rounded-md border bg-raised px-3 py-2 text-base text-text shadow-float';

interface Said {
  tone?: 'plain' | 'error';
  /** What the toast offers, once: the `U` key does the same while it stands. */
  offer?: Offer | undefined;
}

interface Offer {
  /** Take back what is said, or try once more to. */
  does: 'undo' | 'retry';
  run: () => void;
}

/** Says something in a toast, and to screen readers when they are done speaking. */
export function say(text: string, { tone = 'plain', offer }: Said = {}): void {
  toast.custom((id) => <Toast id={id} text={text} tone={tone} offer={offer} />, { duration: Infinity });
}

/** Says in a toast what is under way, until it has ended. `share`: 0–1. */
export function sayHowFar(text: string): { tell: (share: number) => void; end: () => void } {
  const draw = (share: number, id?: number | string) =>
    toast.custom(() => <HowFar text={text} share={share} />, { duration: Infinity, ...(id !== undefined && { id }) });
  const id = draw(0);
  return { tell: (share) => void draw(share, id), end: () => void toast.dismiss(id) };
}

function HowFar({ text, share }: { text: string; share: number }) {
  return (
    <label className={`${box} flex-col items-stretch gap-1 border-line`}>
      {text}
      <progress className="h-2 w-full accent-accent" value={share} max={1} />
    </label>
  );
}

/** What the toasts that stand offer, the newest last. */
const standing: { id: number | string; run: () => void }[] = [];

/** Undoes what the newest standing toast offers to. False where none offers it. */
export function undoNewest(): boolean {
  const newest = standing.at(-1);
  newest?.run();
  return newest !== undefined;
}

function Toast({ id, text, tone, offer }: Said & { id: number | string; text: string }) {
  const { t } = useTranslation();
  const [held, setHeld] = useState(false);
  useDismissal(id, held);
  const offered = useRef(offer);
  const place = useRef<HTMLDivElement>(null);

  const run = () => {
    if (place.current?.contains(document.activeElement)) giveFocusBack();
    toast.dismiss(id);
    offered.current?.run();
    offered.current = undefined;
  };
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });

  const offers = offer !== undefined;
  useEffect(() => {
    if (!offers) return undefined;
    const entry = { id, run: () => latest.current() };
    standing.push(entry);
    return () => void standing.splice(standing.indexOf(entry), 1);
  }, [id, offers]);

  return (
    <div
      ref={place}
      className={`${box} items-center gap-3 ${tone === 'error' ? 'border-overdue' : 'border-line'}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p className="min-w-0 flex-1">{text}</p>
      {offer && (
        <Button look="accent" aria-keyshortcuts="u" onClick={run}>
          {t(`common.actions.${offer.does}`)}
          <Kbd>U</Kbd>
        </Button>
      )}
    </div>
  );
}

let lastFocused: HTMLElement | undefined;

/** Told of each element of the page that gets the focus: what had it last, outside the toasts, gets it back from them. */
export function noteFocus(target: EventTarget | null): void {
  if (target instanceof HTMLElement && !target.closest('[data-sonner-toaster]')) lastFocused = target;
}

/** The toast goes, and with it the button in focus: the focus is where it was before, else on the page's first control. */
function giveFocusBack(): void {
  const to = lastFocused?.isConnected ? lastFocused : document.querySelector<HTMLElement>(`main :is(${focusable})`);
  to?.focus({ preventScroll: true });
}

/** Takes the toast away when its time is over; the time stands still while it is held or the page is not looked at. */
function useDismissal(id: number | string, held: boolean): void {
  const left = useRef(standingTime);
  const [hidden, setHidden] = useState(document.hidden);

  useEffect(() => {
    const look = () => setHidden(document.hidden);
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);

  useEffect(() => {
    if (held || hidden) return undefined;
    const began = performance.now();
    const timer = setTimeout(() => toast.dismiss(id), left.current);
    return () => {
      clearTimeout(timer);
      left.current -= performance.now() - began;
    };
  }, [id, held, hidden]);
}
