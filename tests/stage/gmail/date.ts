import { type Look } from './look';

const hour = 3_600_000;
const momentOf = (age: number) => new Date(Date.now() - age * hour);

/** As a row shows it: the time of a mail of today, the day of another. `age` in hours. */
export const shortDate = (age: number, { language }: Look): string =>
  momentOf(age).toLocaleString(
    language,
    momentOf(age).toDateString() === new Date().toDateString()
      ? { hour: 'numeric', minute: '2-digit' }
      : { month: 'short', day: 'numeric' },
  );

/** As a card's tooltip shows it. `age` in hours. */
export const fullDate = (age: number, { language }: Look): string =>
  momentOf(age).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
