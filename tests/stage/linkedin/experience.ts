import { type Member } from '../people';

export interface Job {
  title: string;
  company: string;
  time: string;
}

/** Newest first; an earlier one is told of everybody who has one, so that a page holds more than the current job. */
export function jobsOf({ title, company, school }: Member): readonly Job[] {
  if (title === undefined || company === undefined) return [];
  const earlier: Job = { title: 'Trainee', company: 'Ytre Kyst Handel AS', time: 'Aug 2016 - Dec 2022 · 6 yrs 5 mos' };
  return [{ title, company, time: 'Jan 2023 - Present · 3 yrs' }, ...(school === undefined ? [] : [earlier])];
}
