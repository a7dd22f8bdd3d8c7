import { SiteId, textLimits } from './page';
import { z } from './zod';

/** Where somebody was first met. */
export const LeadSource = z.strictObject({
  site: z.union([SiteId, z.literal('manual'), z.literal('import')]),
  url: z.optional(z.string().check(z.maxLength(textLimits.url))),
});
export type LeadSource = z.infer<typeof LeadSource>;
