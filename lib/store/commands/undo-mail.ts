import type { MailPerson, NoticedMail } from '@/lib/pipeline/mail';
import { sameContent } from '@/lib/pipeline/same-content';
import type { Template } from '@/lib/pipeline/template';

/** A row before a command, and as the command left it. */
interface Images<Row> {
  before?: Row;
  after: Row;
}

/** The people about whom the command said something, as they were. */
function answeredBy({ before, after }: Images<NoticedMail>): MailPerson[] {
  const isSame = (person: MailPerson) => after.people.some((one) => sameContent(one, person));
  return before?.people.filter((person) => !isSame(person)) ?? [];
}

/** Whether what a command said about people of a mail still stands; what was said of its other people since is nothing to it. */
export function mailStands(now: NoticedMail | undefined, images: Images<NoticedMail>): boolean {
  return answeredBy(images).every(({ email }) => {
    const find = (mail: NoticedMail | undefined) => mail?.people.find((one) => one.email === email);
    return sameContent(find(now), find(images.after));
  });
}

/** The mail without what the command said of its people: they are asked about again. */
export function mailTakenBack(now: NoticedMail, images: Images<NoticedMail>): NoticedMail {
  const earlier = new Map(answeredBy(images).map((person) => [person.email, person]));
  const { answered, ...rest } = now;
  const kept = images.after.answered && !images.before?.answered ? rest : { ...rest, ...(answered && { answered }) };
  if (earlier.size === 0) return kept;
  const isClosed = now.state === 'done' || now.state === 'scheduled';
  const open = images.before?.state === 'asking' ? 'asking' : 'later';
  const people = now.people.map((person) => earlier.get(person.email) ?? person);
  return { ...kept, people, state: isClosed ? open : now.state };
}

const withoutCounts = (template: Template | undefined) => template && { ...template, used: 0, answered: 0 };

/** Whether a template still says what a command left; it is counted on all the while. */
export function templateStands(now: Template | undefined, { after }: Images<Template>): boolean {
  return sameContent(withoutCounts(now), withoutCounts(after));
}

/** The template as it was, with what was counted by others since. Made by the command, it is gone. */
export function templateTakenBack(now: Template, { before, after }: Images<Template>, at: number): Template {
  if (!before) return { ...now, deletedAt: at };
  const count = (of: 'used' | 'answered') => now[of] - (after[of] - before[of]);
  return { ...before, used: count('used'), answered: count('answered') };
}
