/**
 * LinkedIn's markup of conversations in use and of the dialogs in which something is written, as in `selectors.ts`. Where it
 * was in no saved page it is told by public source that was written against the live pages, dated by that; "2 of them" is how
 * many wrote it independently of each other.
 */

/** Whom a bubble's heading links to; nobody but a person has such an address. */
export const bubbleHeading = [
  'header h2 a[href*="/in/"]', // 2023; messages link to who wrote them too
];
/** A new message on a page of its own, and not in a bubble. */
export const composePage = [
  '.msg-compose-container', // 2026, 2 of them
];
/** Who was chosen to get a new message. */
export const recipient = [
  '.msg-connections-typeahead__added-recipients .artdeco-pill', // 2026, 5 of them; 2022 in a saved bubble
];
/** A conversation with one person begins with a card of her. */
export const cardLink = [
  'a.profile-card-one-to-one__profile-link', // 2023
];
/** Earlier messages are on their way. */
export const loading = [
  '.msg-s-message-list__loader:not(.hidden)', // 2023, when it was hidden
];
/** What others wrote; the rep's own messages lack it. */
export const byOthers = [
  '.msg-s-event-listitem--other', // 2023; 2026-10, 5 of them
];
/** The first of several messages in a row links to who wrote them. */
export const sender = [
  'a.msg-s-event-listitem__link', // 2023
];
/** A message of the rep's that did not go, or not yet. Most of those have no name (`data-event-urn`) at all. */
export const unsent = [
  '.msg-s-event-with-indicator__sending-indicator:not(.msg-s-event-with-indicator__sending-indicator--sent)', // 2026, by 8 that tell `--sent`
  '[class*="msg-s-event-listitem__error"]', // 2026, 2 of them; `__error-message` 2019 to 2023, 2 of them
  '[class*="msg-s-event-listitem__pending"]', // 2026
];
/** To somebody who is no connection. */
export const inMailForm = [
  '[name=subject]', // 2026, 6 of them
  '.msg-inmail-credits-display', // 2026, 6 of them and LinkedIn's own template
];
export const messageSubject = [
  '.msg-s-event-listitem__subject', // 2026, 6 of them
];

export const messageField = [
  '.msg-form__contenteditable[contenteditable=true]', // 2023; 2026-10, 8 of them
];
/** What is in them is drawn, and not seen. */
export const minimised = [
  '.msg-overlay-conversation-bubble--is-minimized', // 2026, 6 of them
];
/** The bubble that the rep used last. */
export const activeBubble = [
  '.msg-overlay-conversation-bubble--is-active', // 2023
];

export const inviteDialog = [
  '[aria-labelledby="send-invite-modal"]', // 2026-10, 4 of them; in the outlet's root, or in the page
  '.send-invite', // 2026-05, 4 of them; also 2019
];
/** Whom its first step names. */
export const invitee = [
  'strong', // 2026, 2 of them
];
/** Where a dialog leads to her. */
export const inviteeLink = [
  'a[href*="vanityName="]', // 2026-04, beside the dialog
  'a[href*="/in/"]', // 2026-04, beside the dialog
];
/** The note, in any of the dialogs. */
export const noteField = [
  '#custom-message', // 2026-10, 7 of them
  'textarea[name=message]', // 2026-10, 6 of them
];
/** How many characters a note has, of how many (`0/200`), stands somewhere beside it; 2026-10, 2 of them. */
export const beside = ['*'];
