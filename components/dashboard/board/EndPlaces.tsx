import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { StageDot } from '@/components/ui/StageTag';
import { useDropPlace } from './drag';

type Outcome = 'won' | 'lost' | 'disqualified';

/** Where a dragged card ends its sale; shown while one is dragged. The menu of a card does the same. */
export function EndPlaces() {
  const { t } = useTranslation();
  return (
    <fieldset
      aria-label={t('board.end')}
      className="m-0 border-0 p-0 fixed inset-x-0 bottom-3 z-10 mx-auto flex w-[min(640px,calc(100vw-24px))] gap-2"
    >
      {(['won', 'lost', 'disqualified'] as const).map((outcome) => (
        <EndPlace key={outcome} outcome={outcome} />
      ))}
    </fieldset>
  );
}

function EndPlace({ outcome }: { outcome: Outcome }) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const isOver = useDropPlace(place, { outcome });
  return (
    <div
      ref={place}
      data-place={outcome}
      className={`flex h-16 flex-1 items-center justify-center gap-2 rounded-md border-2 border-dashed shadow-float ${isOver ? 'border-accent bg-accent-soft font-semibold' : 'border-edge bg-page'}`}
    >
      <StageDot stageId="" outcome={outcome} />
      {t(`common.outcomes.${outcome}`)}
    </div>
  );
}
