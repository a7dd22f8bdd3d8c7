/** By name; a list becomes several headers of that name. */
export type Headers = Readonly<Record<string, string | readonly string[]>>;

/**
 * The security headers of the two hosts, in the shape that public sources tell of; not captured. `NONCE` stands for the
 * nonce of the answer.
 */
export const gmailHeaders: Headers = {
  'content-security-policy': [
    "script-src 'report-sample' 'nonce-NONCE' 'unsafe-inline' 'strict-dynamic' https: http: 'unsafe-eval';object-src 'none';base-uri 'self';report-uri /cspreport",
    "require-trusted-types-for 'script';report-uri /cspreport",
    "frame-ancestors 'self'",
  ],
  'strict-transport-security': 'max-age=10886400; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'x-xss-protection': '0',
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'referrer-policy': 'origin',
  'cache-control': 'no-cache, no-store, max-age=0, must-revalidate',
};

/** No frame but LinkedIn's own: ours must load all the same. */
export const linkedinHeaders: Headers = {
  'content-security-policy': [
    "default-src 'none';connect-src 'self';img-src 'self' data: blob:;style-src 'self' 'unsafe-inline';font-src 'self' data:;script-src 'self' 'nonce-NONCE';frame-src 'self';frame-ancestors 'self';report-uri /cspreport",
    "require-trusted-types-for 'script';report-uri /cspreport",
  ],
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'sameorigin',
};

/** Gmail keeps no page in the back/forward cache (`no-store`); LinkedIn's pages go there. */
export const headersOf: Readonly<Record<string, Headers>> = {
  'mail.google.com': gmailHeaders,
  'www.linkedin.com': linkedinHeaders,
};

export function withNonce(headers: Headers, nonce: string): [string, string | readonly string[]][] {
  const named = (value: string) => value.replaceAll('NONCE', nonce);
  return Object.entries(headers).map(([name, value]) => [
    name,
    typeof value === 'string' ? named(value) : value.map(named),
  ]);
}
