import { useTranslation } from 'react-i18next';
import type { SiteId } from '@/lib/pipeline/page';
import { Choice } from './Choice';
import { useChangeSettings } from './use-change-settings';

interface Props {
  site: SiteId;
  /** In place of the site's own name. */
  legend?: string;
  hint?: string;
}

/** Where a site's panel is: over the page, in the browser's side panel, or nowhere. */
export function SurfaceChoice({ site, legend, hint }: Props) {
  const { t } = useTranslation();
  const [{ surfaces }, change] = useChangeSettings();
  const name = t(`settings.surface.${site}`);
  return (
    <Choice
      legend={legend ?? name}
      hint={hint}
      value={surfaces[site]}
      onChange={(surface) => change({ surfaces: { ...surfaces, [site]: surface } })}
      options={(['overlay', 'side-panel', 'off'] as const).map((value) => ({
        value,
        label: t(`settings.surface.${value}.label`),
        text: t(`settings.surface.${value}.text`, { site: name }),
      }))}
    />
  );
}
