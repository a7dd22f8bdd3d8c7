/** What shows how the rep is connected with someone, newest markup first, each with the date it was last seen. See `selectors.ts`. */

/** Around the one of two degrees that does not hold. */
export const idle = [
  '[data-display-contents]', // 2026-04, SDUI
];
/** What may be a degree. */
export const degree = [
  '.dist-value', // 2024, Ember
];
/** Leads to the invitation of the person whom it names. */
export const invite = [
  'a[href*="/preload/custom-invite/"]', // 2026-04, a profile
  'a[href*="/preload/search-custom-invite/"]', // 2026-04, a search
];
/** On a button: nobody is named there, so it counts only within the card of one person. */
export const inviteIcon = [
  'svg[id^="connect-"]', // 2026-04, SDUI
  '[data-test-icon^="connect-"]', // 2024, Ember
  'li-icon[type="connect"]', // 2022, Ember; read in public code
];
/** On what takes an invitation back, in whichever language: a clock. */
export const pendingIcon = [
  'svg[id^="clock-"]', // 2026, SDUI; read in public code
  '[data-test-icon^="clock-"]', // 2024, Ember; a saved piece in public code
];
export const button = [
  'button', // 2024, Ember
  'a[aria-label]', // 2026, SDUI
  '[role=button]', // 2024, Ember: within the menu
];
