import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/components/ui/Button';
import { useFirstFocus } from '@/components/ui/first-focus';
import type { TemplateSize } from '@/lib/pipeline/definition';
import { switchTo } from '@/lib/pipeline/stage-mapping';
import type { Definition } from '@/lib/pipeline/stages';
import { Card } from './Card';
import { MappingPreview } from './MappingPreview';
import type { Edit } from './use-pipeline-edit';

interface Props {
  definition: Definition;
  size: TemplateSize;
  edit: Edit;
  onClose: () => void;
}

/** What a template would make of the pipeline, and where its leads would be, before it happens. */
export function SwitchTemplate({ definition, size, edit, onClose }: Props) {
  const { t } = useTranslation();
  const cancel = useFirstFocus<HTMLButtonElement>();
  const mapped = useMemo(() => switchTo(definition, size, () => crypto.randomUUID()), [definition, size]);
  const change = async () => {
    onClose();
    // By the pipeline as it is then: what was changed meanwhile is mapped too.
    await edit(
      (now) => (now === definition ? mapped : switchTo(now, size, () => crypto.randomUUID())),
      ({ moved }) => t('pipelines.switch.done', { count: moved }),
    );
  };
  return (
    <Card title={t('pipelines.switch.title', { count: size })} onCancel={onClose}>
      <p className="text-quiet">{t('pipelines.switch.text')}</p>
      <MappingPreview {...mapped} />
      <div className="flex gap-2">
        <Button look="primary" className="h-8" onClick={() => void change()}>
          {t('pipelines.switch.now')}
        </Button>
        <Button ref={cancel} className="h-8" onClick={onClose}>
          {t('common.actions.cancel')}
        </Button>
      </div>
    </Card>
  );
}
