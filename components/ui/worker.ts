/** What of Trusted Types is needed here; the DOM's types do not know them yet. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
}

/** `trusted-types` in wxt.config.ts allows this policy and no other: it names our own workers, and makes no markup and no script. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('fairlead-worker', {
  createScriptURL: (address) => {
    if (new URL(address, location.origin).origin !== location.origin) throw new TypeError('not our own');
    return address;
  },
});

/** Starts a worker of ours. `address`: as the build names it (`?worker&url`). */
export function startWorker(address: string): Worker {
  return new Worker((policy?.createScriptURL(address) ?? address) as string, { type: 'module' });
}
