import { writeFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { type Country, firstYear, lastYear } from '@/lib/pipeline/holidays-table';

/** England stands for Great Britain: what is off in all of it is less than anybody has off. */
const places: Record<Country, readonly [string, string?]> = {
  NO: ['NO'],
  SE: ['SE'],
  DK: ['DK'],
  FI: ['FI'],
  GB: ['GB', 'ENG'],
  US: ['US'],
};

/** `MMDD` of each day that is off all day: public holidays and bank holidays, with what is off in their place. */
function daysOff(country: Country, year: number): string {
  const [place, state] = places[country];
  const calendar = state === undefined ? new Holidays(place) : new Holidays(place, state);
  const days = calendar
    .getHolidays(year)
    .filter(({ type, date }) => (type === 'public' || type === 'bank') && date.includes(' 00:00'))
    .map(({ date }) => date.slice(0, 10))
    .map((date) => date.slice(5).replace('-', ''));
  return [...new Set(days)].toSorted().join(' ');
}

/** What `lib/pipeline/holidays-table.ts` has to say, by the library. */
export function holidayTable(): Record<Country, string[]> {
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const table = Object.keys(places).map((country) => [country, years.map((year) => daysOff(country as Country, year))]);
  return Object.fromEntries(table) as Record<Country, string[]>;
}

/** Writes the part of the table that is reckoned: `npx tsx tests/tools/holidays.ts <file>`. */
const [, script, file] = process.argv;
if (script?.endsWith('tools/holidays.ts') && file) writeFileSync(file, JSON.stringify(holidayTable(), undefined, 2));
