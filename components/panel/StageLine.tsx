import { useStageName } from '@/components/ui/pipelines';
import { StageDot } from '@/components/ui/StageTag';

/** A stage in a menu, with the whole of its name. */
export function StageLine({ stageId }: { stageId: string }) {
  const nameOf = useStageName();
  return (
    <span className="flex items-center gap-2">
      <StageDot stageId={stageId} />
      <bdi className="wrap-anywhere">{nameOf(stageId)}</bdi>
    </span>
  );
}
