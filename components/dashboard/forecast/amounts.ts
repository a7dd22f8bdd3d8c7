import type { Amounts, ForecastSum, WonSum } from '@/lib/pipeline/forecast';

/** One figure of a sum, by currency. */
export function figure({ byCurrency }: ForecastSum, name: keyof Amounts): Record<string, number> {
  return Object.fromEntries(Object.entries(byCurrency).map(([currency, amounts]) => [currency, amounts[name]]));
}

/** What was won less what was forecast, by currency: of either of them. */
export function difference(won: WonSum, forecast: ForecastSum): Record<string, number> {
  const currencies = [...Object.keys(won.byCurrency), ...Object.keys(forecast.byCurrency)];
  return Object.fromEntries(
    currencies.map((currency) => [
      currency,
      (won.byCurrency[currency] ?? 0) - (forecast.byCurrency[currency]?.weighted ?? 0),
    ]),
  );
}
