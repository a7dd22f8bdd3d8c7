import type { Template } from '@/lib/pipeline/template';

/** An invented lead that templates are shown on, in each language. */
export const examplePerson = {
  en: {
    name: 'Ingrid Solheim',
    title: 'Head of Operations',
    company: 'Solheim Logistics',
    need: 'fewer manual steps between order and invoice',
  },
  nb: {
    name: 'Ingrid Solheim',
    title: 'driftsleder',
    company: 'Solheim Logistikk',
    need: 'færre manuelle steg fra ordre til faktura',
  },
} as const satisfies Record<Template['language'], object>;
