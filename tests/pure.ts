/** Rooms of pure functions, and the store, in which each test has a database of its own: nothing is left behind for the next file. */
export const pureRooms = ['pipeline', 'formats', 'i18n', 'store', 'popup', 'welcome'] as const;
