/**
 * All of Gmail's markup that is read, newest first, each with the date it was last seen in a real page or in the source of
 * a tool that lives on it. Never a label, a tooltip or the name "me": those are words of the rep's language.
 */
export const selectors = {
  /** The views of the page; the one that is shown is the current one. */
  main: [
    '[role=main]', // 2026-07
  ],
  title: [
    'title', // 2026-07
  ],
  /** Up while Gmail loads, and in the page with the rep's own address ever after. */
  loading: [
    '#loading', // 2026-07
  ],
  ownAddressWhileLoading: [
    '#loading div.msg', // 2026-07
  ],
  /** Google's bar: the account's button, and in the older bar the account's card. */
  account: [
    '[role=banner] [aria-label*="@"]', // 2026-07
    '[role=banner] div', // 2015-2018
  ],
  /** The other accounts one may switch to. */
  otherAccount: [
    '[role=banner] a[href*="/mail/"]', // 2015-2018
  ],

  subject: [
    'h2.hP', // 2026-07
    '.ha h2', // 2020
  ],
  sender: [
    '.gD[email]', // 2026-07
    'td.gF span[email]', // 2020, collapsed cards
  ],
  recipient: [
    '.hb [email]', // 2026-07, expanded cards
    '.ajC [email]', // 2024, the opened details
  ],
  /** What a mail itself holds is the sender's word and no sign of Gmail's. */
  mailBody: [
    '.a3s', // 2026-07
  ],
  threadId: [
    '[data-legacy-thread-id]', // 2026-07
    '[data-thread-perm-id]', // 2024
  ],
  messageId: [
    '[data-legacy-message-id]', // 2026-07
    '[data-message-id]', // 2026-07, also on fresh replies
  ],
  /** Click-tracking that names the thread, for threads whose ids come late: base64 of `["#thread…`. */
  tracked: [
    '[jslog*="1:WyIjdGhyZWFk"]', // 2024
  ],

  row: [
    'tr.zA', // 2026-07
  ],
  /** Not any `[email]` in a row: `div.afn` repeats the people for screen readers. */
  rowPerson: [
    'tr.zA div.yW [email]', // 2026-07
    'tr.zA td.apx [email]', // 2024, split pane
  ],

  compose: [
    '.aoI[role=region]', // 2026-07
    '.M9', // 2020-10, inline replies
  ],
  /** Holds a mail that is written in a window of its own within the page, not in a thread. */
  composeWindow: [
    '[role=dialog]', // 2026-07
  ],
  chip: [
    '[name=to] [role=option][data-hovercard-id]', // 2021-10
    '[name=cc] [role=option][data-hovercard-id]', // 2021-10
    '[name=bcc] [role=option][data-hovercard-id]', // 2021-10
  ],
  chipRow: [
    '[name=to], [name=cc], [name=bcc]', // 2021-10
  ],
  /** Hidden fields behind the older chips, each `"Name" <address>`. */
  hiddenRecipient: [
    '.vR > input[type=hidden]', // 2020-10
  ],
  /** The row of an older chip, and the field in it that says whether it is to, cc or bcc. */
  recipientRow: [
    '.wO', // 2020-10
  ],
  recipientField: [
    'textarea.vO[name]', // 2020-10
  ],
  composeSubject: [
    'input[name=subjectbox]', // 2026-07
    'input[name=subject]', // 2020-10
  ],
  composeThread: [
    'input[name=rt]', // 2026-07
  ],
} satisfies Record<string, string[]>;
