export type { Occasion } from '@/lib/store/change';
export type { Whence, WritingCommand } from './handlers';
export { endMailsOfTab, perform, performed, sweepSilentMails } from './perform';
export { pruneMails, pruneRequests, repairTotals, retireEvent } from './upkeep';
