import { Download } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { floating, menuItem } from '@/components/ui/floating';
import { fileName, saveFile } from '@/components/ui/save-file';
import { vCard } from '@/lib/formats/vcard-write';
import { standingNotes } from '@/lib/pipeline/activity';
import type { Lead } from '@/lib/pipeline/lead';
import { fieldsOfPerson } from '@/lib/pipeline/lead-people';
import { exportOf } from '@/lib/store/queries/person';

/** Hands out what is kept of one lead: all of it, or her card and those of her contacts. */
export function ExportMenu({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const name = fileName(lead.name, t('privacy.file'));
  const all = async () => {
    const kept = await exportOf(lead.id, Date.now());
    if (kept) saveFile(`${name}.json`, 'application/json', JSON.stringify(kept, undefined, 2));
  };
  const card = async () => {
    const now = Date.now();
    const kept = await exportOf(lead.id, now);
    const notes = standingNotes(kept?.activities ?? []).map(({ text }) => text);
    const cards = [
      vCard({ ...lead, notes: notes.join('\n\n') }, lead.id, now),
      ...(lead.people ?? []).map((person) => vCard(fieldsOfPerson(lead, person), person.id, now)),
    ];
    saveFile(`${name}.vcf`, 'text/vcard', cards.join(''));
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button look="quiet">
          <Download aria-hidden size={14} />
          {t('privacy.export')}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="start" collisionPadding={8} className={`${floating} min-w-52`}>
          <DropdownMenu.Item className={menuItem} onSelect={() => void all()}>
            {t('privacy.json')}
          </DropdownMenu.Item>
          <DropdownMenu.Item className={menuItem} onSelect={() => void card()}>
            {t('privacy.vcard')}
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
