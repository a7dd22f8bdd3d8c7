import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isolated } from '@/components/ui/format';
import { useCommand } from '@/components/ui/use-command';
import { identitiesOf } from '@/lib/pipeline/identity';
import type { LeadFields } from '@/lib/pipeline/lead';
import type { Contact, PageView } from '@/lib/pipeline/page';
import { leadsOfPeople } from '@/lib/store/queries/leads';
import { useCheck } from './guard';

/** Makes a lead of someone on this page and says so; answers with the lead, or `undefined` where nothing was saved (and was said). */
export function useAddLead(view: PageView) {
  const { t } = useTranslation();
  const run = useCommand();
  const check = useCheck();
  const unanswered = useRef<{ text: string; requestId: string }>(undefined);

  return async (fields: LeadFields, contact: Contact): Promise<string | undefined> => {
    if (!(await check(contact))) return undefined;
    const input = { fields, source: { site: view.site, url: view.url } };
    // The same lead tried again is the same command, also where the answer to the first try was lost.
    const text = JSON.stringify(input);
    if (unanswered.current?.text !== text) unanswered.current = { text, requestId: crypto.randomUUID() };
    // Who has her address may have another name.
    const [known] = await leadsOfPeople([identitiesOf(fields)]);
    const reply = await run('lead.create', input, {
      requestId: unanswered.current.requestId,
      done: ({ existed }) =>
        existed
          ? t('common.done.existed', { name: isolated(known?.name ?? fields.name) })
          : t('common.done.created', { name: isolated(fields.name) }),
      undo: ({ existed }) => !existed,
    });
    if (reply) unanswered.current = undefined;
    return reply?.leadId;
  };
}
