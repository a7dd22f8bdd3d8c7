/** Posts and comments, newest markup first, each with the date it was last seen in public code. */

export const post = [
  '[role=listitem][componentkey*="FeedType_"]', // 2026-10, SDUI
  '[componentkey^="update-card-focus"]', // 2026-10, SDUI; a post's own page, a member's activity
  '[data-view-name="feed-full-update"]', // 2025-11
  '.feed-shared-update-v2', // 2024, Ember
];
export const comment = [
  '[componentkey^="replaceableComment_"]', // 2026-10, SDUI
  '[data-view-name="comment-container"]', // 2025-11
  '.comments-comment-entity', // 2024, Ember
  '.comments-comment-item', // 2023, Ember
];
/** A post within a post, which somebody else wrote. */
export const shared = [
  '.update-components-mini-update-v2', // 2024, Ember
  '.feed-shared-mini-update-v2', // 2022, Ember
];
/** Who wrote it, within the link to her; a page that wrote it has its name there too. The first counts. */
export const author = [
  'a[href] [aria-label] > p', // 2026-10, SDUI
  '[componentkey^="replaceableComment_"] a[href] p', // 2026-10, SDUI
  '[data-view-name="feed-actor-image"] + a p', // 2025-11
  '[data-view-name="comment-actor-description"] p', // 2025-11
  '[data-view-name="reply-actor-description"] p', // 2025-11
  '.update-components-actor__title [aria-hidden=true]', // 2024, Ember
  '.update-components-actor__name [aria-hidden=true]', // 2023, Ember
  '.feed-shared-actor__name', // 2022, Ember
  '.comments-comment-meta__description-title', // 2024, Ember
  '.comments-post-meta__name-text', // 2023, Ember
];
export const headline = [
  '.update-components-actor__description [aria-hidden=true]', // 2024, Ember
  '.feed-shared-actor__description', // 2022, Ember
  '.comments-comment-meta__description-subtitle', // 2024, Ember
  '.comments-post-meta__headline', // 2023, Ember
];
/** Beside the name; the degree is one of them. */
export const mark = [
  'p', // 2026-10, SDUI
];
export const sduiPost = [
  '[componentkey]', // 2026-10
];
/** The menu and the other buttons of a post on SDUI: one of their labels has the author's name in it, in any language. */
export const control = [
  'button[aria-label]', // 2026-10, SDUI
];
export const link = [
  'a[href]', // 2026-10
];
/** Names the post by its number. */
export const permalink = [
  '[componentkey*="urn:li:comment:("]', // 2026-10, SDUI: a comment names the post that it is on
  'a[href*="/feed/update/"]', // 2026-10, SDUI
];
