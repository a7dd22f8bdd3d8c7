/** My network: invitations, people whom LinkedIn suggests, connections. Newest markup first, each with the date it was last seen in public code. */

export const card = [
  'main [role=listitem]', // 2026, SDUI
  '[data-view-name="cohort-card"]', // 2025-11
  '.invitation-card', // 2024, Ember
  '.discover-entity-type-card', // 2024, Ember
  '.mn-connection-card', // 2024, Ember
];
/** The name, within a sentence perhaps: "Ingrid Solheim is inviting you to connect". */
export const nameInSentence = [
  'a[href*="/in/"] strong', // 2026, SDUI
  'p a[href*="/in/"]', // 2026, SDUI
  '.invitation-card__tvm-title a[href*="/in/"]', // 2024, Ember
];
/** The name where the link holds more than it, or the whole card. */
export const name = [
  '.invitation-card__title', // 2022, Ember
  '.discover-person-card__name', // 2024, Ember
  '.mn-connection-card__name', // 2024, Ember
  'a[href*="/in/"] p', // 2026, SDUI; the first of them
];
export const headline = [
  '.invitation-card__subtitle', // 2024, Ember
  '.discover-person-card__occupation', // 2024, Ember
  '.mn-connection-card__occupation', // 2024, Ember
];
/** Where the invitations wait that the rep may answer, on a page that shows more than those. */
export const received = [
  '[componentkey="MyNetwork_InvitationsPreview"]', // 2026, SDUI
  '.mn-invitations-preview', // 2024, Ember
];
/** What the rep may do with one: two buttons where it is to be answered, one where it is to be taken back. */
export const action = [
  'button', // 2026, also Ember
];
/** For those who don't see it: "Accept Ingrid Solheim’s invitation". */
export const label = [
  'button[aria-label]', // 2026, also Ember
  'img[alt]', // 2026, also Ember
];
export const link = [
  'a[href]', // 2026
];
