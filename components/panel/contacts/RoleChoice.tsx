import { Check, ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { floating, menuItem } from '@/components/ui/floating';
import { PersonRole, personRoles } from '@/lib/pipeline/lead-person';

interface Props {
  name: string;
  role: PersonRole | undefined;
  onChoose: (role: PersonRole | undefined) => void;
}

/** What somebody has to do with whether the company buys; a menu, so that the arrow keys change nothing before Enter. */
export function RoleChoice({ name, role, onChoose }: Props) {
  const { t } = useTranslation();
  const shown = role ? t(`people.roles.${role}`) : t('people.noRole');
  const choose = (value: string) => {
    const chosen = PersonRole.safeParse(value);
    onChoose(chosen.success ? chosen.data : undefined);
  };
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button look="quiet" className="-ml-2 h-6 text-sm" aria-label={t('people.roleOf', { name, role: shown })}>
          <span className={role && 'font-medium text-text'}>{shown}</span>
          <ChevronDown aria-hidden size={12} className="shrink-0" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content align="start" collisionPadding={8} className={`${floating} min-w-44`}>
          <DropdownMenu.RadioGroup value={role ?? 'none'} onValueChange={choose}>
            {[...personRoles, 'none' as const].map((one) => (
              <DropdownMenu.RadioItem key={one} value={one} className={menuItem}>
                {one === 'none' ? t('people.noRole') : t(`people.roles.${one}`)}
                <DropdownMenu.ItemIndicator>
                  <Check aria-hidden size={14} />
                </DropdownMenu.ItemIndicator>
              </DropdownMenu.RadioItem>
            ))}
          </DropdownMenu.RadioGroup>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
