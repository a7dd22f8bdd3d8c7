import { mailKind } from '@/lib/pipeline/mail-kind';
import type { Contact } from '@/lib/pipeline/page';

/** What an address is that no person reads; `undefined` for somebody's own, and where none is known. */
export function kindOf({ email }: Contact): ReturnType<typeof mailKind> {
  return email === undefined ? undefined : mailKind(email);
}
