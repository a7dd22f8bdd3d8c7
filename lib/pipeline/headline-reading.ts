import type { Word } from './headline-claims';
import { type Joint, jointsIn, tailIn } from './headline-tail';
import { titleIn } from './headline-title';
import { isIdiom, isNobody, isRank } from './headline-asides';
import { isHead } from './headline-jobs';
import { isAny, isField, isPlace } from './headline-words';

/** A job: what she is, and where. Absent where it is not said, or not clearly. */
export interface Job {
  title?: string;
  company?: string;
}

/** What one claim says without the page's word. `doubtful`: it may name an employer. */
interface Reading extends Job {
  doubtful?: true;
}

/** What a claim says by itself. */
export function reading(claim: Word[]): Reading {
  const joints = jointsIn(claim);
  const strong = joints.find((joint) => joint.kind === 'strong');
  if (strong) return readingAt(claim, strong);
  for (const kind of ['weak', 'comma', 'genitive', 'beside'] as const) {
    const found = joints.filter((joint) => joint.kind === kind && isCompany(claim, joint));
    // Of two places where the name may begin, neither is clear.
    if (found.length > 1) return { doubtful: true };
    const [joint] = found;
    if (joint) return job(titleIn(claim.slice(0, joint.before), kind !== 'comma'), tailIn(claim, joint.after).text);
  }
  const whole = tailIn(claim, 0);
  if (whole.legal) return whole.named ? { company: whole.text } : { doubtful: true };
  return bareReading(claim, joints);
}

function readingAt(claim: Word[], { before, after }: Joint): Reading {
  const tail = tailIn(claim, after);
  const [first = ''] = tail.keys;
  if (isIdiom(first)) return {};
  const nowhere = isPlace(tail.keys) || isNobody(first) || isAny(first);
  const known = tail.named && !nowhere;
  const title = titleIn(claim.slice(0, before), known);
  if (known) return job(title, tail.text);
  return nowhere ? job(title) : { ...job(title), doubtful: true };
}

export const job = (title?: string, company?: string): Reading => ({
  ...(title && { title }),
  ...(company && { company }),
});

/** Whether a company follows, by its legal form. */
function isCompany(claim: Word[], { kind, before, after }: Joint): boolean {
  const tail = tailIn(claim, after);
  if (!tail.legal || !tail.named) return false;
  if (kind === 'beside') return isHead(claim.slice(Math.max(0, before - 2), before).map((word) => word.key));
  return kind !== 'genitive' || !isField(tail.keys[0] ?? '');
}

/** A claim without a company that is sure: a title, up to the place where she does it. */
function bareReading(claim: Word[], joints: Joint[]): Reading {
  for (const { kind, before, after } of joints) {
    const tail = tailIn(claim, after);
    const owns = kind === 'genitive' && isHead(claim.slice(Math.max(0, before - 2), before).map((word) => word.key));
    if ((kind !== 'weak' && !owns) || !tail.named || tail.keys.some((key) => isField(key) || isRank(key))) continue;
    const title = titleIn(claim.slice(0, before), false);
    return isPlace(tail.keys) ? job(title) : { ...job(title), doubtful: true };
  }
  return job(titleIn(claim, false));
}
