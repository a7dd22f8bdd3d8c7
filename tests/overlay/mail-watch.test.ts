// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Lifetime } from '@/lib/overlay/lifetime';
import { MailWatch } from '@/lib/overlay/mail-watch';
import type { MailSign, OutgoingMail } from '@/lib/pipeline/mail';
import type { MailSite } from '@/lib/sites/site';
import { click, press, raiseStage, strikeStage } from './stage';

/** A host whose mails are `<form id=draft>` with a `<button>`, and whose notice is `<p><u>`, with `<s>` when it offers a view. */
const site: MailSite = {
  asked: (event) => {
    const form = (event.target as Element).closest('form');
    const isSend = event.type === 'click' && (event.target as Element).localName === 'button';
    return form && isSend ? { mail: mail(form.id), scheduled: form.classList.contains('later') } : undefined;
  },
  drafts: (page) => [...page.querySelectorAll('form')].map(({ id }) => id),
  notice: (page) => {
    const undo = page.querySelector('p u');
    return undo ? { undo, view: !!page.querySelector('p s') } : undefined;
  },
};
const mail = (draft: string): OutgoingMail => ({
  draft,
  url: 'https://mail.google.com/',
  recipients: [{ email: 'kari@x.example', name: 'Kari', role: 'to' }],
  text: 'Hello',
});

let lifetime: Lifetime;
let watch: MailWatch;
const sign = vi.fn<(sign: MailSign) => Promise<{ again?: number } | undefined>>();
const lost = vi.fn<() => void>();
const signs = () => sign.mock.calls.map(([one]) => one);

beforeEach(() => {
  raiseStage();
  sign.mockReset().mockResolvedValue({ again: 5_000 });
  lost.mockReset();
  lifetime = Lifetime.begin()!;
  watch = new MailWatch(site, lifetime, { sign, lost });
  watch.wants = { detect: true, keepText: false };
});
afterEach(() => {
  lifetime.end();
  strikeStage();
});

function compose(draft: string, className = ''): HTMLElement {
  const form = document.createElement('form');
  form.id = draft;
  form.className = className;
  const button = document.createElement('button');
  button.type = 'button';
  form.append(button);
  document.body.append(form);
  return button;
}
function notice(...tags: string[]): Element {
  document.querySelector('p')?.remove();
  const paragraph = document.createElement('p');
  paragraph.append(...tags.map((tag) => document.createElement(tag)));
  document.body.append(paragraph);
  return paragraph.firstElementChild!;
}
/** The page changed, and the background has answered what it was told. */
async function stir(): Promise<void> {
  watch.stirred();
  await vi.advanceTimersByTimeAsync(0);
}
async function send(draft: string, className?: string): Promise<void> {
  click(compose(draft, className));
  await vi.advanceTimersByTimeAsync(0);
}

describe('a mail on its way', () => {
  test('is told as it stood when Send was pressed, without its text', async () => {
    await send('a:r1');
    const { text: _, ...told } = mail('a:r1');
    expect(signs()).toEqual([{ type: 'send', mail: told, scheduled: false, toast: 0 }]);
  });

  test('is told with its text where the rep keeps texts', async () => {
    watch.wants = { detect: true, keepText: true };
    await send('a:r1');
    expect(signs()[0]).toMatchObject({ mail: { text: 'Hello' } });
  });

  test('to be sent later is told so', async () => {
    await send('a:r1', 'later');
    expect(signs()[0]).toMatchObject({ type: 'send', scheduled: true });
  });

  test('is not watched where the rep does not want it', async () => {
    watch.wants = { detect: false, keepText: false };
    await send('a:r1');
    notice('u', 's');
    await stir();
    expect(sign).not.toHaveBeenCalled();
  });

  test('is followed: each time the page shows another picture, and only then', async () => {
    await send('a:r1');
    document.querySelector('form')!.remove();
    await stir();
    await stir();
    notice('u', 's');
    await stir();
    await stir();
    expect(signs().slice(1)).toEqual([
      { type: 'look', drafts: [], view: false },
      { type: 'look', drafts: [], view: true, toast: 1 },
    ]);
  });

  test('tells a notice in another element, or after none, by another number', async () => {
    notice('u', 's');
    await send('a:r1');
    expect(signs()[0]).toMatchObject({ toast: 1 });
    notice('u', 's');
    await stir();
    document.querySelector('p')!.remove();
    await stir();
    notice('u');
    await stir();
    expect(signs().slice(1)).toMatchObject([{ toast: 2 }, { view: false }, { toast: 3, view: false }]);
  });

  test('tells that Undo was pressed, by click or key, and in which notice', async () => {
    await send('a:r1');
    const undo = notice('u', 's');
    click(undo);
    press(undo, 'Enter');
    press(undo, 'x');
    await vi.advanceTimersByTimeAsync(0);
    expect(signs().filter(({ type }) => type === 'undo')).toEqual([
      { type: 'undo', toast: 1 },
      { type: 'undo', toast: 1 },
    ]);
  });

  test('is looked at again when the background asks for it, though the page stands still', async () => {
    await send('a:r1');
    await vi.advanceTimersByTimeAsync(4_999);
    expect(signs()).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(signs()).toHaveLength(2);
  });

  test('is not looked at any more once the background waits for nothing: the page costs nothing then', async () => {
    await send('a:r1');
    sign.mockResolvedValue({});
    document.querySelector('form')!.remove();
    await stir();
    notice('u');
    const query = vi.spyOn(document, 'querySelectorAll');
    await stir();
    expect(query).not.toHaveBeenCalled();
    expect(signs()).toHaveLength(2);
  });

  test('of which nobody could be told is said to the rep', async () => {
    sign.mockResolvedValue(undefined);
    await send('a:r1');
    expect(lost).toHaveBeenCalledTimes(1);
    await stir();
    expect(lost).toHaveBeenCalledTimes(1);
  });

  test('that the page itself presses is no mail of the rep’s', async () => {
    compose('a:r1').click();
    await vi.advanceTimersByTimeAsync(0);
    expect(sign).not.toHaveBeenCalled();
  });
});
