import { vi } from 'vitest';

/** ms; a slow machine is given time, and what never comes still ends. */
const patience = 15_000;

const { waitFor } = vi;
vi.waitFor = (callback, options = patience) => waitFor(callback, options);
