/**
 * All of LinkedIn's markup that is read, newest first, each with the date it was last seen in a real page. Three user
 * interfaces live side by side: the server-driven one of 2026 ("SDUI"), Ember, and the guests' pages. SDUI classes, and
 * some of Ember's since 2025, are hashes and are never used; nor are labels, which are words of the rep's language.
 */

/** The link that LinkedIn makes for the person of the page only, so that it ties the card around it to a slug. */
export const contactInfo = [
  'a[href*="/in/"][href*="contact-info"]', // 2026-04, also 2018
];
/** What only the owner of a profile is offered. */
export const edit = [
  'a[href*="/in/"][href*="/edit/"]', // 2022
];
/** The heading of a profile within a link to itself; ties them too, where there is no contact link. */
export const linkedHeading = [
  '[componentkey$="Topcard"] a[href*="/in/"] h2', // 2026-04
  'a[href*="/about-this-profile"] h1', // 2024, Ember
];
export const topCard = [
  '[componentkey$="Topcard"]', // 2026-04
  'section', // 2024, Ember
];
/** A name only where it links to its person, or on the rep's own profile: other headings look the same. */
export const heading = [
  '[componentkey$="Topcard"] h2', // 2026-04
];
export const name = [
  'h1', // 2024, Ember
  'ul[class^="pv-top-card"][class*="--list"]:not([class*="bullet"]) > li.break-words:first-child', // 2020, Ember
];
export const headline = [
  '[data-generated-suggestion-target]', // 2024, Ember
  '.text-body-medium.break-words', // 2022, Ember
  'ul[class^="pv-top-card"] + h2', // 2020, Ember
  '.pv-top-card-section__headline', // 2018, Ember
];
export const location = [
  'span.text-body-small.inline', // 2024, Ember
  'ul[class^="pv-top-card"][class*="bullet"] > li:first-child', // 2020, Ember
  '.pv-top-card-section__location', // 2018, Ember
];
/** The lines of an SDUI card. */
export const line = [
  'p', // 2026-04
];
/** What holds the contact link, beside the location. */
export const contactLine = [
  'p', // 2026-04
  'span', // 2024, Ember
];
/** What LinkedIn itself marks as the current company. */
export const company = [
  'a[href="#experience"]', // 2022, own profile
  '[data-control-name="position_see_more"]', // 2020
  '.pv-top-card-v2-section__company-name', // 2018
];
/** The pictures of the current company and the last school; with one alone nothing tells which it is. */
export const badge = [
  '[role=button] figure', // 2026-04
  'li > button > img[class*="EntityPhoto-square"]', // 2024, Ember
];
export const badgeButton = [
  '[role=button]', // 2026-04
  'button', // 2024, Ember
];
export const experience = [
  '[componentkey*="ExperienceTopLevelSection"]', // 2026-04
  '#experience', // 2024, Ember: an anchor within the section
];
export const section = [
  'section', // 2024
];
/** One company's entry, and a job in it where there are several. */
export const experienceEntry = [
  '[componentkey^="entity-collection-item"]', // 2026-04
];
export const experienceJob = [
  'li', // 2026-04
];
export const experienceLine = [
  'p', // 2026-04
  'span[aria-hidden=true]', // 2024, Ember
];
export const memberIdCard = [
  '[componentkey^="com.linkedin.sdui.profile.card.ref"]', // 2026-04
  '[data-member-id]', // 2024, Ember
];
/** Addresses within the top card that carry the opaque id of its person. */
export const memberIdLink = [
  'a[href*="onnectionOf="]', // 2024, Ember; facetConnectionOf in 2018
];

/** `/in/<slug>/details/…` shows no card: the name stands in the title and in the header that sticks to the top. */
export const detailsHeaderName = [
  '.pv-profile-sticky-header-v2__container .artdeco-entity-lockup__title', // 2022, Ember
];
export const title = [
  'head > title', // 2026-04; pictures have titles too
];
export const detailsEntry = [
  '[id^="profilePagedListComponent-"]', // 2022, Ember
];
/** Named after the slug, for pages without a card. */
export const slugKeyed = [
  '[componentkey^="ProfilePostConnectDrawer_"]', // 2026-04
];

export const guestName = [
  '.top-card-layout h1', // 2024
  '#topcard h1', // 2016
];
export const guestHeadline = [
  '.top-card-layout__headline', // 2024
  '#topcard .headline', // 2016
];
export const guestLocation = [
  '.profile-info-subheader span', // 2024
  '#topcard .locality', // 2016
];
export const guestCompany = [
  '.top-card-layout [data-section=currentPositionsDetails] .top-card-link__description', // 2024
  '#topcard [data-section=currentPositionsDetails] li > *', // 2016
];
/** Where a guests' page says which page it is. */
export const guestAddress = [
  'link[rel=canonical]', // 2024
  'meta[property="og:url"]', // 2024
];
export const guestData = [
  'script[type="application/ld+json"]', // 2024
];

/** A page with nobody on it, at a person's address. */
export const nobody = [
  '.page-not-found', // 2024
  'meta[name=pageKey][content*="login"]', // 2025
  'meta[name=pageKey][content*="auth_wall"]', // 2024
  'meta[name=pageKey][content*="guest-home"]', // 2024
];

export const result = [
  'main [role=listitem]', // 2026-04
  '[data-chameleon-result-urn^="urn:li:member:"]', // 2025, Ember
  '.reusable-search__result-container', // 2024, Ember
];
export const resultKey = [
  '[componentkey^="SearchResultsACoAA"]', // 2026-04
];
export const resultName = [
  'p a[href*="/in/"]', // 2026-04
  'a[href*="/in/"] span[aria-hidden=true]', // 2025, Ember; the link's own text starts with an online status
];
/** Beside the name, behind a dot. */
export const resultDegree = [
  'span', // 2026-04, also 2025, Ember
];
/** Whom the rep and the person found both know is named in the card too. */
export const resultInsight = [
  '[class*="insight"]', // 2025, Ember
];
export const personLink = [
  'a[href*="/in/"]', // 2026-04
];

export const partner = [
  'a.msg-thread__link-to-profile', // 2026
];
export const bubblePartner = [
  '.msg-overlay-conversation-bubble header h2 a[href*="/in/"]', // 2023; messages link to who wrote them too
];
export const partnerName = [
  'h2', // 2026; the link itself may hold more than the name
];
export const conversation = [
  '.msg-convo-wrapper', // 2023
  '.msg-thread', // 2024
];
export const partnerCard = [
  '.artdeco-entity-lockup', // 2023
];
export const partnerHeadline = [
  '.artdeco-entity-lockup__subtitle', // 2023
];
export const bubble = [
  '.msg-overlay-conversation-bubble', // 2023
];
export const message = [
  '[data-event-urn]', // 2023
];
/** On SDUI pages the conversations stand in the open shadow root of this element. */
export const outlet = [
  '#interop-outlet', // 2026-02
];

export const employee = [
  '[data-test-id="employees-at"] a[href*="/in/"]', // 2024, guests
  '.org-people-profile-card', // 2024, Ember
];
export const employeeName = [
  '.base-main-card__title', // 2024, guests
  'a[href*="/in/"] .org-people-profile-card__profile-title', // 2024, Ember
];
export const employeeHeadline = [
  '.base-main-card__subtitle', // 2024, guests
  '.artdeco-entity-lockup__subtitle', // 2024, Ember
];

/** Answers that Ember finds in the page, one of them about the account itself. */
export const answer = [
  'code[id^="datalet-bpr-guid-"]', // 2025, Ember
];
export const answerBody = [
  'code[id^="bpr-guid-"]', // 2025, Ember
];
