import { useTranslation } from 'react-i18next';
import { useCheck } from '@/components/panel/guard';
import { useHostTabId } from '@/components/panel/host-tab-id';
import { say } from '@/components/ui/say';
import { useCommand } from '@/components/ui/use-command';
import { useOnce } from '@/components/ui/use-once';
import { askTab } from '@/lib/messages/tab';
import type { Contact, SiteId } from '@/lib/pipeline/page';
import type { Template, TemplateFacts, TemplateField } from '@/lib/pipeline/template';
import { templateHtml } from '@/lib/pipeline/template-html';
import { templateText } from '@/lib/pipeline/template-text';

/** Puts a filled template into the mail or the message being written and says so; answers whether it was. It is the rep who sends it. */
export function useInsert(contact: Contact, site: SiteId) {
  const { t } = useTranslation();
  const run = useCommand();
  const check = useCheck();
  const tabId = useHostTabId();
  return useOnce(async ({ id, body }: Template, facts: TemplateFacts) => {
    if (tabId === undefined || !(await check(contact))) return false;
    const missing = (field: TemplateField) => `[${t(`mail.fields.${field}`)}]`;
    const [html, text] = [templateHtml(body, facts, missing), templateText(body, facts, missing)];
    const { draft, over } = (await askTab(tabId, 'compose.insert', { html, text })) ?? {};
    if (draft === undefined) {
      const nothing = site === 'gmail' ? 'panel.templates.noMail' : 'panel.templates.noMessage';
      say(over === undefined ? t(nothing) : t('panel.templates.noRoom', { count: over }), { tone: 'error' });
      return false;
    }
    say(t('panel.templates.inserted'));
    await run('template.insert', { templateId: id, draft });
    return true;
  });
}
