import { useTranslation } from 'react-i18next';

/** Whether a connection request went with a note. */
export function WithNote({ checked, onChange }: { checked: boolean; onChange: (checked: boolean) => void }) {
  const { t } = useTranslation();
  return (
    <label className="-mt-1 flex min-h-6 items-center gap-2">
      <input
        type="checkbox"
        name="withNote"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="m-0 size-4 shrink-0 accent-accent"
      />
      {t('panel.log.withNote')}
    </label>
  );
}
