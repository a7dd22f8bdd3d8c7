import { all, closest, first, given, isShown } from '@/lib/sites/dom';
import { once, told, unthrowing } from '@/lib/sites/people';
import type { MailSite, OutgoingMail, Site } from '@/lib/sites/site';
import { ownAddress } from './account';
import { allComposesIn, composesIn, draftOf, headerOf, isComposePage, recipientsOf, typedIn } from './compose';
import { linesOf } from './lines';
import { addressOf } from './route';
import * as selectors from './selectors';

/** As a message to the background may hold. */
const most = { recipients: 100, drafts: 50, text: 20_000 };

/** How Gmail shows a mail on its way. */
export const mail: MailSite = {
  asked: unthrowing((event, page, url) => {
    const target = event.target as Element;
    const { key, ctrlKey, metaKey } = event as KeyboardEvent;
    if (!/^(click|keydown)$/.test(event.type) || (key && key !== 'Enter' && key !== ' ')) return undefined;
    const composes = composesIn(page);
    const around = composes.find((compose) => compose.contains(target));
    // With the keyboard, a menu is in focus and not its item.
    const menu = key ? closest(target, selectors.menu) : undefined;
    if (closest(target, selectors.schedule) ?? (menu && first(menu, selectors.scheduleChosen))) {
      const compose = around ?? inUse(composes, page);
      return compose && { mail: mailIn(compose, page, url), scheduled: true };
    }
    const isOnSend = closest(target, selectors.send) && !closest(target, selectors.editor);
    const isSent = isOnSend || (key === 'Enter' && (ctrlKey || metaKey));
    return around && isSent ? { mail: mailIn(around, page, url), scheduled: false } : undefined;
  }),

  drafts: unthrowing((page) => [...new Set(allComposesIn(page).map(draftOf))].slice(0, most.drafts), []),

  notice: unthrowing((page) => {
    const notOurs = [...selectors.mailBody, ...selectors.editor, ...selectors.toastAway];
    const undo = all(page, selectors.undo).find((element) => isShown(element) && !closest(element, notOurs));
    const toast = undo && closest(undo, selectors.toast);
    return toast && { undo, view: !!first(toast, selectors.viewMessage) };
  }),
};

/** The fields in which mails are written, and the draft of each. */
export const editors: NonNullable<Site['editors']> = unthrowing(
  (page) =>
    given(composesIn(page), (compose) => {
      const field = first(compose, selectors.editor);
      return field && { field: field as HTMLElement, draft: draftOf(compose) };
    }),
  [],
);

/** Gmail may hang a menu at the end of the page, where it tells nothing of the mail that it is about. */
function inUse(composes: Element[], page: ParentNode): Element | undefined {
  const { activeElement = null } = page as Partial<Document>;
  return (
    composes.find((compose) => first(compose, selectors.openSendMenu)) ??
    composes.find((compose) => compose.contains(activeElement)) ??
    (composes.length === 1 ? composes[0] : undefined)
  );
}

function mailIn(compose: Element, page: ParentNode, url: URL): OutgoingMail {
  const editor = first(compose, selectors.editor);
  const recipients = once([...recipientsOf(compose), ...typedIn(compose)]) as OutgoingMail['recipients'];
  return told({
    draft: draftOf(compose),
    account: ownAddress(page),
    ...headerOf(compose),
    url: addressOf(url),
    recipients: recipients.slice(0, most.recipients),
    alone: isComposePage(page, url) || undefined,
    text: editor && textOf(editor),
  });
}

/** What the rep wrote: an empty line where she left one, or more. */
function textOf(editor: Element): string | undefined {
  const text = linesOf(editor).join('\n').trim();
  return text.replace(/\n+/g, (run) => (run.length > 2 ? '\n\n' : '\n')).slice(0, most.text) || undefined;
}
