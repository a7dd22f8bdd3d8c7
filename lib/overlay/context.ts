/**
 * Stands in for WXT's content-script context, whose events and messages a host's page can see and forge (S5).
 * It posts nothing and listens to nothing: the overlay's life is in `lifetime.ts`.
 */
export class ContentScriptContext {
  readonly isValid = true;
}
