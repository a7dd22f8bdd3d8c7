import { Tag } from 'lucide-react';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { Field, Input } from '@/components/ui/Field';
import { Popout } from '@/components/ui/Popout';
import { textLimits } from '@/lib/pipeline/page';

/** A tag that all of them get, or lose. */
export function TagMany({ onTag }: { onTag: (tag: string, isOn: boolean) => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const [tag, setTag] = useState('');
  const give = (isOn: boolean) => {
    if (!tag.trim()) return;
    setOpen(false);
    onTag(tag.trim(), isOn);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    give(true);
  };
  return (
    <Popout
      open={open}
      onOpenChange={setOpen}
      label={t('leads.bulk.tag')}
      className="w-64"
      trigger={
        <Button>
          <Tag aria-hidden size={14} />
          {t('leads.bulk.tag')}
        </Button>
      }
    >
      <form noValidate onSubmit={submit} className="flex flex-col gap-2">
        <Field label={t('leads.bulk.tagName')}>
          {(props) => (
            <Input
              {...props}
              autoComplete="off"
              maxLength={textLimits.tag}
              value={tag}
              onChange={({ target }) => setTag(target.value)}
            />
          )}
        </Field>
        <div className="flex gap-2">
          <Button type="submit" look="primary" className="flex-1">
            {t('leads.bulk.addTag')}
          </Button>
          <Button className="flex-1" onClick={() => give(false)}>
            {t('leads.bulk.removeTag')}
          </Button>
        </div>
      </form>
    </Popout>
  );
}
