export type { Occasion } from '@/lib/store/change';
export { perform, type WritingCommand } from './perform';
export { pruneRequests, repairTotals, retireEvent } from './upkeep';
