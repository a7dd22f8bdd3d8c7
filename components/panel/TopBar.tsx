import { ChevronLeft, Columns3, Search, UserPlus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { IconLink } from '@/components/ui/IconLink';
import { boardPage } from '@/lib/pipeline/lead-page';
import { useFind } from './find/find-context';

interface Props {
  /** Where "back" leads, by name; absent at the top. */
  back?: { to: string; run: () => void } | undefined;
  onByHand?: (() => void) | undefined;
  onClose?: (() => void) | undefined;
}

/** Above every view: the way back, the board, finding a lead, adding one by hand, closing. */
export function TopBar({ back, onByHand, onClose }: Props) {
  const { t } = useTranslation();
  const find = useFind();
  return (
    <header className="sticky top-0 z-1 flex h-9 items-center gap-1 border-b border-line bg-raised pr-1 pl-2">
      {back ? (
        <Button look="quiet" className="-ml-1 pl-1" aria-keyshortcuts="Escape" onClick={back.run}>
          <ChevronLeft aria-hidden size={16} />
          {back.to}
        </Button>
      ) : (
        <span className="px-1 font-semibold text-accent">{t('panel.title')}</span>
      )}
      <span className="flex-1" />
      <IconLink icon={Columns3} to={`/${boardPage}`} name={t('board.open')} />
      {find && <IconButton icon={Search} label={t('find.title')} aria-keyshortcuts="/" onClick={find} />}
      {onByHand && <IconButton icon={UserPlus} label={t('panel.addByHand')} aria-keyshortcuts="n" onClick={onByHand} />}
      {onClose && (
        <IconButton icon={X} label={t('common.actions.close')} aria-keyshortcuts="Escape" onClick={onClose} />
      )}
    </header>
  );
}
