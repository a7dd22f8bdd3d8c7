import { useAsked } from '@/components/dashboard/use-asked';

/** What the address asks to see: the group whose leads are listed, the pipeline, the currency of the chart. */
export const useAddress = () => useAsked('forecast', ['of', 'pipeline', 'currency']);
