/** S11: content scripts run beside the host's own code, and need nothing of our storage. Firefox cannot close it. */
export async function closeStorageToPages(): Promise<void> {
  await globalThis.chrome?.storage?.local?.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
