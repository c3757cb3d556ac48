import type { TrustedTypesWindow } from 'trusted-types/lib';
import { TRUSTED_TYPES_POLICIES } from './trusted-types-policies.ts';

/**
 * A reader's XML as the browser's XML reader takes it under Trusted Types. What it makes is a document of its own that is never put
 * into the page: only names, numbers and texts are taken out of it.
 */
export function xmlText(text: string): string {
  policy ??= (globalThis as Partial<TrustedTypesWindow>).trustedTypes?.createPolicy(TRUSTED_TYPES_POLICIES.xml, {
    createHTML: (xml) => xml,
  });
  // The types of the DOM still ask for a string.
  return policy ? (policy.createHTML(text) as unknown as string) : text;
}

let policy: { readonly createHTML: (xml: string) => unknown } | undefined;
