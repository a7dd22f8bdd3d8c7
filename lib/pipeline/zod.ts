import * as z from 'zod/mini';

// Zod compiles its parsers by `new Function` where it may; our pages' CSP forbids it and would report each try.
z.config({ jitless: true });

export { z };
