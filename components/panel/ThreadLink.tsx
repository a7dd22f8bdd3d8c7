import { useTranslation } from 'react-i18next';
import { threadLink } from '@/lib/pipeline/thread-link';
import { isHostPage } from './host-tab';
import type { ThreadOf } from './thread-of';

interface Props extends ThreadOf {
  /** Where it was seen, for a thread of which no more is known. */
  url?: string | undefined;
  /** Something was set from it. */
  isFrom?: boolean;
}

/** Back to a thread in Gmail: by its account and id, which stay the same wherever it is moved. */
export function ThreadLink({ threadId, account, subject, url, isFrom = false }: Props) {
  const { t } = useTranslation();
  const link = threadId === undefined ? undefined : threadLink({ account, threadId });
  const to = link ?? (isHostPage(url) ? url : undefined);
  if (!to) return null;
  return (
    <p className="text-sm">
      {isFrom && subject && <span className="text-quiet">{t('panel.timeline.from')} </span>}
      <a
        href={to}
        target="_blank"
        rel="noopener noreferrer"
        title={t('panel.timeline.openThread')}
        className="leading-6 text-accent hover:underline"
      >
        <bdi>{subject ?? t('panel.timeline.openThread')}</bdi>
      </a>
    </p>
  );
}
