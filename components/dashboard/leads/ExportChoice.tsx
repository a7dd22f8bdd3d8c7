import { Download } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { floating, menuItem } from '@/components/ui/floating';
import { csvFormats } from '@/lib/formats/lead-csv';
import { useExport } from './use-export';

/** As which file these leads are handed out. */
export function ExportChoice({ leadIds }: { leadIds: readonly string[] }) {
  const { t } = useTranslation();
  const [exportLeads, exporting] = useExport();
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button className="h-8" disabled={leadIds.length === 0} aria-busy={exporting}>
          <Download aria-hidden size={14} />
          {t('leads.export.title')}
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="end" collisionPadding={8} className={`${floating} min-w-52`}>
          <DropdownMenu.Label className="px-2 py-1 text-sm text-quiet">
            {t('leads.shown', { count: leadIds.length })}
          </DropdownMenu.Label>
          {[...csvFormats, 'vcard' as const].map((format) => (
            <DropdownMenu.Item key={format} className={menuItem} onSelect={() => void exportLeads(leadIds, format)}>
              {t(`leads.export.${format}`)}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
