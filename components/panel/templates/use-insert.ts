import { useTranslation } from 'react-i18next';
import { useCheck } from '@/components/panel/guard';
import { useHostTabId } from '@/components/panel/host-tab-id';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import { askTab } from '@/lib/messages/tab';
import type { Contact } from '@/lib/pipeline/page';
import type { Template, TemplateFacts } from '@/lib/pipeline/template';
import { templateHtml } from '@/lib/pipeline/template-html';

/** Puts a filled template into the mail being written and says so; answers whether it was. It is the rep who sends it. */
export function useInsert(contact: Contact) {
  const { t } = useTranslation();
  const run = useCommand();
  const check = useCheck();
  const tabId = useHostTabId();
  return useOnce(async ({ id, body }: Template, facts: TemplateFacts) => {
    if (tabId === undefined || !(await check(contact))) return false;
    const html = templateHtml(body, facts, (field) => `[${t(`mail.fields.${field}`)}]`);
    const draft = (await askTab(tabId, 'compose.insert', { html }))?.draft;
    if (draft === undefined) {
      say(t('panel.templates.noMail'), { tone: 'error' });
      return false;
    }
    say(t('panel.templates.inserted'));
    await run('template.insert', { templateId: id, draft });
    return true;
  });
}
