/** Where the review is; with a lead, at her. */
export function reviewAddress(leadId?: string): string {
  return leadId === undefined ? '#/review' : `#/review/${leadId}`;
}
