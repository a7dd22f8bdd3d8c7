/**
 * All of Sales Navigator's markup that is read, newest first, each with the month in which public code last said that it found
 * it so: no page of it was to be had. LinkedIn marks what its own demo mode must blur (`data-anonymize`) and what it measures
 * (`data-x-…`, `data-sn-view-name`); those outlive the classes beside them, which are hashes.
 */

/** A person's name, on every page, hers or another's. */
export const name = [
  '[data-anonymize="person-name"]', // 2026-08
];
export const leadLink = [
  'a[href*="/sales/lead/"]', // 2026-08
  'a[href*="/sales/people/"]', // 2022
];

/** The page has another `h1`, for screen readers, that names the page. */
export const leadName = [
  'h1[data-x--lead--name]', // 2026-08
  'h1[data-anonymize="person-name"]', // 2026-07
];
export const leadCard = [
  '#profile-card-section', // 2026-08
  '[data-sn-view-name="feature-lead-top-card"]', // 2026-08
  'section', // 2025
];
/** Within a link, and named as a link by text would be. */
export const picture = [
  'img[alt]', // 2026-04
];
/** Answers that the page was delivered with. */
export const answerBody = [
  'code[id^="bpr-guid-"]', // 2021
];
export const headline = [
  '[data-x--lead-profile-card--headline]', // 2026-08
  '[data-anonymize="headline"]', // 2026-08
];
export const location = [
  '[data-anonymize="location"]', // 2026-08
];
/** The pin of a map beside the location, where that bears no mark of its own. */
export const locationPin = [
  'svg path[d^="M8 1a5 5 0 00-4.36 7.45"]', // 2026-05
];
export const locationLine = [
  'div', // 2026-05
];
/** Beside the name: pronouns and degree. What follows the name of the class is a hash, the name is not. */
export const degree = [
  '[class*="_name-sublabel"]', // 2026-05
];
/** One current job, or a list of several. */
export const role = [
  '[data-sn-view-name="lead-current-role"]', // 2026-08
];
export const roleItem = [
  'li', // 2026-08
];
export const roleTitle = [
  '[data-anonymize="job-title"]', // 2026-08
];
export const company = [
  '[data-anonymize="company-name"]', // 2026-08
];
/** Opens the menu that links to her profile; the menu stands elsewhere in the page, and only while it is open. */
export const menuButton = [
  '[data-x--lead-actions-bar-overflow-menu]', // 2026-08
];
export const menu = [
  '[id^="hue-menu-"]', // 2026-03
];
export const profileLink = [
  'a[href*="/in/"]', // 2026-08
];

/** The rows of a search, and of the people of a company. Filters and panels are made of the same items. */
export const searchRow = [
  'li.artdeco-list__item', // 2026-08
  '[data-x-search-result="LEAD"]', // 2026-03
];
/** The rows of a list of leads. */
export const listRow = [
  'tr[data-x--people-list--row]', // 2026-08
  'tr[data-row-id]', // 2026-09
];
/** Whose row it is. */
export const rowKey = [
  '[data-row-id*="(ACw"]', // 2026-09
  '[data-scroll-into-view*="(ACw"]', // 2026-08
];
/** In a search `job-title` is no title: it says for how long. */
export const searchTitle = [
  '[data-anonymize="title"]', // 2026-08
];
export const listTitle = [
  '[data-anonymize="job-title"]', // 2026-09
];
/** Title and company; a company without a page of its own is bare text there. */
export const subtitle = [
  '.artdeco-entity-lockup__subtitle', // 2026-08
];
export const rowDegree = [
  '.list-lead-detail__degree-badge [aria-hidden]', // 2026-09
  '.artdeco-entity-lockup__degree', // 2025
];
/** The head of an account's page. */
export const accountCard = [
  '[data-sn-view-name="feature-account-top-card"]', // 2026-08
];

/** A conversation, on the inbox's page or over any other. */
export const thread = [
  '.thread-container', // 2026-07
];
/** What is written in a conversation. */
export const threadForm = [
  'form[data-x-conversation-widget="compose-form"]', // 2026-08
];
export const threadOverlay = [
  '[role=dialog]', // 2026-08
  '#message-overlay', // 2023
];
/** The rows of the inbox. */
export const threadLink = [
  'a.conversation-list-item__link', // 2026-04
];
export const partnerHeadline = [
  '[data-anonymize="headline"]', // 2026-08
  '.artdeco-entity-lockup__subtitle', // 2022
];
export const message = [
  'article', // 2026-08
];
export const messageContent = [
  '[data-x-message-content="message"]', // 2026-02
  'p[data-anonymize="general-blurb"]', // 2026-04
];
/** Who sent it; a message of the rep's has none, or one without a name. */
export const sender = [
  'address', // 2026-02
];
export const senderLabel = [
  '[aria-label]', // 2026-08
];
export const messageTime = [
  'time[datetime]', // 2026-02
];
/** Only an InMail has a subject. */
export const subject = [
  '[data-x-message-content="message"] h3', // 2026-02
];
/** The field for it, where the first message is written. */
export const subjectField = [
  'input[name=subject]', // 2026-08
  'input[id^="compose-form-subject"]', // 2026-05
];

/** Where the note of an invitation is written. */
export const note = [
  'textarea#connect-cta-form__invitation', // 2026-06
];
/** Where a message is written. */
export const messageField = [
  'form[data-x-conversation-widget="compose-form"] textarea', // 2026-08
  'textarea.compose-form__message-field', // 2024
];
