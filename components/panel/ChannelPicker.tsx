import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Channel, channels } from '@/lib/pipeline/activity';

interface Props {
  value: Channel;
  onChange: (channel: Channel) => void;
}

/** How it was done: one of eight, by the arrow keys or a click. */
export function ChannelPicker({ value, onChange }: Props) {
  const { t } = useTranslation();
  const group = useId();
  return (
    <fieldset className="m-0 min-w-0 border-0 p-0">
      <legend className="mb-1 p-0 text-sm text-quiet">{t('panel.log.channel')}</legend>
      <div className="grid grid-cols-2 gap-1">
        {channels.map((channel) => {
          const chosen = channel === value;
          return (
            <label
              key={channel}
              className="flex h-7 min-w-0 cursor-pointer items-center rounded-md border border-line px-1.5 text-sm hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent forced-colors:has-checked:bg-[Highlight] forced-colors:has-checked:text-[HighlightText] forced-colors:has-checked:forced-color-adjust-none"
            >
              <input
                type="radio"
                name={group}
                value={channel}
                checked={chosen}
                onChange={() => onChange(channel)}
                className="sr-only"
              />
              <span className="truncate">{t(`common.channels.${channel}`)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
