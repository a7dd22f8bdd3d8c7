import { ArrowRight } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useLanguage } from '@/components/ui/page';
import { usePipelines } from '@/components/ui/pipelines';
import { useToday } from '@/components/ui/use-today';
import type { FieldChange } from '@/lib/pipeline/changes-of';
import { changeTold, type ToldChange } from './change-words';

/** UTF-16 units of one text, and fields of one edit, that are shown at once: a proposal is long. */
const longest = 160;
const mostFields = 5;

/** What an edit changed: of each field what it said, and what it says. */
export function TimelineChanges({ changes }: { changes: readonly FieldChange[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const today = useToday();
  const pipelines = usePipelines();
  const [open, setOpen] = useState(false);
  const told = changes.map((change) => changeTold({ t, language, today, pipelines }, change));
  const isLong = told.length > mostFields || told.some((one) => textsOf(one).some((text) => text.length > longest));
  return (
    <>
      <dl className="m-0 text-sm">
        {(open ? told : told.slice(0, mostFields)).map((one, index) => (
          <div key={changes[index]?.field}>
            <dt className="inline text-quiet">{one.label}: </dt>
            <dd className="m-0 inline whitespace-pre-wrap wrap-anywhere">
              <Said told={one} short={!open} />
            </dd>
          </div>
        ))}
      </dl>
      {isLong && (
        <Button look="accent" className="-ml-2 h-6 text-sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'history.less' : 'history.more')}
        </Button>
      )}
    </>
  );
}

const textsOf = (told: ToldChange): string[] =>
  told.kind === 'text' ? [told.before ?? '', told.after ?? ''] : [...told.added, ...told.removed];

const cut = (text: string, short: boolean) => (short && text.length > longest ? `${text.slice(0, longest)}…` : text);

function Said({ told, short }: { told: ToldChange; short: boolean }): ReactNode {
  const { t } = useTranslation();
  if (told.kind === 'list') return <Listed told={told} short={short} />;
  const { before, after } = told;
  return (
    <>
      {before !== undefined && <Was text={cut(before, short)} />}
      {before === undefined && <span className="text-quiet">{t('history.empty')}</span>}
      <ArrowRight aria-hidden size={12} className="mx-1 inline text-quiet" />
      {after !== undefined && <Is text={cut(after, short)} />}
      {after === undefined && <span className="text-quiet">{t('history.empty')}</span>}
    </>
  );
}

function Listed({ told, short }: { told: Extract<ToldChange, { kind: 'list' }>; short: boolean }) {
  const { t } = useTranslation();
  const { added, removed, first } = told;
  const parts = [
    ...removed.map((text) => ({ key: `-${text}`, mark: '−', said: 'history.removed' as const, text })),
    ...added.map((text) => ({ key: `+${text}`, mark: '+', said: 'history.added' as const, text })),
  ];
  return (
    <>
      {parts.map(({ key, mark, said, text }) => (
        <span key={key} className="mr-2">
          <span aria-hidden className="text-quiet">
            {mark}
            {'\u00a0'}
          </span>
          <span className="sr-only">{t(said)} </span>
          {mark === '+' ? <Is text={cut(text, short)} /> : <Was text={cut(text, short)} />}
        </span>
      ))}
      {first !== undefined && !(added.length === 1 && added[0] === first) && (
        <span className="text-quiet">{t('history.first', { text: first })}</span>
      )}
    </>
  );
}

function Was({ text }: { text: string }) {
  return (
    <del className="text-quiet">
      <bdi>{text}</bdi>
    </del>
  );
}

function Is({ text }: { text: string }) {
  return (
    <ins className="no-underline">
      <bdi>{text}</bdi>
    </ins>
  );
}
