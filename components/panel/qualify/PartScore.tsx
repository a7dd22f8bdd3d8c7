import { Check, ChevronDown } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { floating, menuItem } from '@/components/ui/floating';
import type { Translate } from '@/lib/i18n';
import { type BantAnswer, type BantPart, mostBant } from '@/lib/pipeline/bant';

type Score = BantAnswer['score'];

const scores: Score[] = ['unknown', ...Array.from({ length: mostBant + 1 }, (_, score) => score)];

interface Props {
  part: BantPart;
  score: Score;
  onChange: (score: Score) => void;
}

/**
 * What one part scores, by what it means. A menu, not a select: the arrow keys on a closed select would save something at
 * every press.
 */
export function PartScore({ part, score, onChange }: Props) {
  const { t } = useTranslation();
  const checked = useRef<HTMLDivElement>(null);
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>
        <Button
          className="h-auto min-h-7 w-full py-0.5"
          aria-label={`${t(`qualification.parts.${part}`)}: ${meaning(t, part, score)}`}
        >
          <Words part={part} score={score} />
          <ChevronDown aria-hidden size={14} className="ml-auto shrink-0" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="start"
          collisionPadding={8}
          className={`${floating} max-w-[calc(100vw-16px)]`}
          aria-label={t(`qualification.parts.${part}`)}
          // What it scores now is where the keys begin.
          onFocus={(event) => event.target === event.currentTarget && checked.current?.focus()}
        >
          <DropdownMenu.RadioGroup
            value={String(score)}
            onValueChange={(value) => value !== String(score) && onChange(value === 'unknown' ? value : Number(value))}
          >
            {scores.map((one) => (
              <DropdownMenu.RadioItem
                key={one}
                ref={one === score ? checked : undefined}
                value={String(one)}
                className={`${menuItem} h-auto min-h-7 py-0.5`}
              >
                <Words part={part} score={one} />
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

function Words({ part, score }: { part: BantPart; score: Score }) {
  const { t } = useTranslation();
  return (
    <span className="flex gap-2 text-left whitespace-normal">
      <span aria-hidden className="w-3 shrink-0 text-center font-semibold">
        {score === 'unknown' ? '?' : score}
      </span>
      <span className={score === 'unknown' ? 'text-quiet' : ''}>{meaning(t, part, score)}</span>
    </span>
  );
}

function meaning(t: Translate, part: BantPart, score: Score): string {
  if (score === 'unknown') return t('qualification.unknown');
  const points = `${score}` as '0' | '1' | '2' | '3' | '4';
  return t(`qualification.meanings.${part}.${points}`);
}
