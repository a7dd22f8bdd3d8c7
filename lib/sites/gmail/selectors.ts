/**
 * All of Gmail's markup that is read, newest first, each with the date it was last seen in a real page or in the source of
 * a tool that lives on it. Never a label, a tooltip or the name "me": those are words of the rep's language.
 */

/** The views of the page; the one that is shown is the current one. */
export const main = [
  '[role=main]', // 2026-07
];
export const title = [
  'title', // 2026-07
];
/** Up while Gmail loads, and in the page with the rep's own address ever after. */
export const loading = [
  '#loading', // 2026-07
];
export const ownAddressWhileLoading = [
  '#loading div.msg', // 2026-07
];
/** Google's bar: the account's button, and in the older bar the account's card. */
export const account = [
  '[role=banner] [aria-label*="@"]', // 2026-07
  '[role=banner] div', // 2015-2018
];
/** The search in Google's bar. */
export const search = [
  '[role=banner] form', // 2026-07
];
/** The other accounts one may switch to. */
export const otherAccount = [
  '[role=banner] a[href*="/mail/"]', // 2015-2018
];

export const subject = [
  'h2.hP', // 2026-07
  '.ha h2', // 2020
];
export const sender = [
  '.gD[email]', // 2026-07
  'h3.iw [email]', // 2023
  'td.gF span[email]', // 2020, collapsed cards
];
export const recipient = [
  '.hb [email]', // 2026-07, expanded cards
  '.ajC [email]', // 2024, the opened details
];
/** One mail of a thread. */
export const card = [
  '[data-message-id]', // 2026-07
  '[role=listitem]', // 2026-07
];
/** What a mail itself holds is the sender's word and no sign of Gmail's. */
export const mailBody = [
  '.a3s', // 2026-07
];
/** What a mail quotes of others. */
export const quote = [
  '[class*="_quote"]', // 2026-05, Gmail's own, and those of Yahoo and Proton
  '.gmail_attr', // 2026-05
  'blockquote', // 2026-05, Apple Mail
];
/** What Outlook puts before all that it quotes: on the web, and on the desktop. */
export const quoteStart = [
  '[id$="divRplyFwdMsg"]', // 2024
  '[style^="border:none;border-top:solid"]', // 2024
];
/** What stands in a mail and is not shown. */
export const unseen = [
  '[style*="display:none"]', // 2026-05
  '[style*="display: none"]', // 2026-05
  '.a6S', // 2026-05, buttons over a picture
];
/** The end of a mail that Gmail has put away behind a button. */
export const putAway = [
  '.h5', // 2026-05
];
export const threadId = [
  '[data-legacy-thread-id]', // 2026-07
  '[data-thread-perm-id]', // 2024
];
export const messageId = [
  '[data-legacy-message-id]', // 2026-07
  '[data-message-id]', // 2026-07, also on fresh replies
];
/** Click-tracking that names the thread, for threads whose ids come late: base64 of `["#thread…`. */
export const tracked = [
  '[jslog*="1:WyIjdGhyZWFk"]', // 2024
];

export const row = [
  'tr.zA', // 2026-07
];
/** Not any `[email]` in a row: `div.afn` repeats the people for screen readers. */
export const rowPerson = [
  'tr.zA div.yW [email]', // 2026-07
  'tr.zA td.apx [email]', // 2024, split pane
];

/** The rows after a thread's first, in a split pane. */
export const furtherRow = [
  'tr.apv:not([id])', // 2024
];
/** Where a mark stands in a row: before the subject, else before the people. */
export const rowMark = [
  '.xT', // 2026-07
  '.xS', // 2026-07
  '.yW', // 2026-07
  'td.apx', // 2024, split pane
];
/** What names a row's thread. */
export const rowThread = [
  '[data-thread-id]', // 2026-07
  '[data-legacy-thread-id]', // 2026-07
];

/** A window of its own that holds nothing but a mail being written. */
export const composePage = [
  'body.xE.xp', // 2024
];
export const compose = [
  '.aoI[role=region]', // 2026-07
  '.M9', // 2020-10, inline replies
];
/** Holds a mail that is written in a window of its own within the page, not in a thread. */
export const composeWindow = [
  '[role=dialog]', // 2026-07
];
export const chip = [
  '[name=to] [role=option][data-hovercard-id]', // 2021-10
  '[name=cc] [role=option][data-hovercard-id]', // 2021-10
  '[name=bcc] [role=option][data-hovercard-id]', // 2021-10
];
/** A row of recipients is named after their role; so is the field in the older one. */
export const recipientsOfRole = [
  '[name=to]', // 2021-10
  '[name=cc]', // 2021-10
  '[name=bcc]', // 2021-10
];
/** Hidden fields behind the older chips, each `"Name" <address>`. */
export const hiddenRecipient = [
  '.vR > input[type=hidden]', // 2020-10
];
export const typedRecipient = [
  'input[role=combobox]', // 2021-10
  'textarea.vO', // 2020-10
];
/** The row of an older chip, and the field in it that says whether it is to, cc or bcc. */
export const recipientRow = [
  '.wO', // 2020-10
];
export const recipientField = [
  'textarea.vO[name]', // 2020-10
];
export const composeSubject = [
  'input[name=subjectbox]', // 2026-07
  'input[name=subject]', // 2020-10
];
export const composeThread = [
  'input[name=rt]', // 2026-07
];
export const composeDraft = [
  'input[name=draft]', // 2026-07
];
export const composeNumber = [
  'input[name=composeid]', // 2026-07
];
/** The address to send from: empty where the rep has one only. */
export const composeSender = [
  'input[name=from]', // 2026-07
];
export const editor = [
  '[contenteditable=true][role=textbox]', // 2026-07
];
export const send = [
  '.dC .T-I.aoO', // 2026-07
  '[jslog^="32601"]', // 2021-10
];
/** The arrow beside *Send*, while its menu is open. */
export const openSendMenu = [
  '.dC [aria-expanded=true]', // 2020-10
];
export const menu = [
  '[role=menu]', // 2020-10
];
export const schedule = [
  '[selector="scheduledSend"]', // 2020-10
];
/** The item of a menu that the keyboard has reached. */
export const scheduleChosen = [
  '.J-N-JT[selector="scheduledSend"]', // 2020-10
];

export const toast = [
  '.vh', // 2026-07
];
/** What takes back what was done last. */
export const undo = [
  '[role=alert] .vh #link_undo', // 2026-07
];
export const viewMessage = [
  '#link_vsm', // 2026-07
];
/** Gmail moves a toast that is over out of sight, and leaves it there. */
export const toastAway = [
  '[style*="-10000px"]', // 2014-05
];
