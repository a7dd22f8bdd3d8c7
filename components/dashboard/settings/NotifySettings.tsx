import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Choice } from '@/components/ui/Choice';
import { useChangeSettings } from '@/components/ui/use-change-settings';
import { Settings } from '@/lib/pipeline/settings';
import { NotifyFrom } from './NotifyFrom';
import { Switch } from './Switch';
import { askFor, useAllowed } from '@/components/dashboard/use-allowed';

/** Whether, when and how openly the rep is told what is due. The browser is asked for its permission by her click, and not before. */
export function NotifySettings() {
  const { t } = useTranslation();
  const [{ notify, notifyNames }, change] = useChangeSettings();
  const allowed = useAllowed('notifications');
  const [refused, setRefused] = useState(false);

  const choose = async (chosen: Settings['notify']) => {
    const agreed = chosen === 'off' || allowed === true || (await askFor('notifications'));
    setRefused(!agreed);
    if (agreed) change({ notify: chosen });
  };
  const isOn = notify !== 'off';
  return (
    <>
      <Choice
        legend={t('notify.legend')}
        value={notify}
        onChange={(chosen) => void choose(chosen)}
        options={Settings.shape.notify.options.map((value) => ({
          value,
          label: t(`notify.choices.${value}.label`),
          text: t(`notify.choices.${value}.text`),
        }))}
      />
      <output className="empty:hidden">
        {!isOn && refused && <p className="text-overdue">{t('notify.refused')}</p>}
        {isOn && allowed === false && <p className="text-overdue">{t('notify.withdrawn')}</p>}
      </output>
      {isOn && allowed === false && (
        <Button className="self-start" onClick={() => void askFor('notifications')}>
          {t('notify.allow')}
        </Button>
      )}
      {isOn && (
        <>
          <NotifyFrom hint={t(`notify.fromHint.${notify}`)} />
          <Switch
            label={t('notify.names')}
            text={t('notify.namesText')}
            checked={notifyNames}
            onChange={(checked) => change({ notifyNames: checked })}
          />
        </>
      )}
    </>
  );
}
