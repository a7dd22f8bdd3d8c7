/** What reps here sell in, the likeliest first. ISO 4217. */
export const commonCurrencies = ['NOK', 'SEK', 'DKK', 'EUR', 'USD', 'GBP'] as const;

/** The ISO 4217 code that was typed; `undefined` where no currency has it. */
export function currencyCode(typed: string): string | undefined {
  const code = typed.trim().toUpperCase();
  return Intl.supportedValuesOf('currency').includes(code) ? code : undefined;
}

/** `NOK – Norwegian Krone`. */
export function currencyName(code: string, language: string): string {
  const name = new Intl.DisplayNames(language, { type: 'currency', fallback: 'none' }).of(code);
  return name ? `${code} – ${name}` : code;
}
