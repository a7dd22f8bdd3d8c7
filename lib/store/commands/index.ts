export type { Occasion } from '@/lib/store/change';
export { emptyBin } from './bin';
export { keepForecast } from './forecast';
export type { Whence, WritingCommand } from './handlers';
export { claimNotices, keepTold } from './notices';
export { endMailsOfTab, perform, performed, sweepSilentMails } from './perform';
export { pruneMails, pruneOutreach, pruneRequests, repairTotals, retireEvent } from './upkeep';
