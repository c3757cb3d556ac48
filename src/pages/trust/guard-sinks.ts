import type { TrustedTypesWindow } from 'trusted-types/lib';
import { isHarmlessMarkup } from './harmless-markup.ts';
import { TRUSTED_TYPES_POLICIES } from './trusted-types-policies.ts';

/**
 * Stands between every string and the places of the browser that would run it, where Trusted Types are known (elsewhere nothing
 * happens). Markup passes when it is surely harmless, addresses of scripts when they are of this site, code never. To be called
 * before anything is drawn.
 */
export function guardSinks(window: Window & Partial<TrustedTypesWindow>): void {
  window.trustedTypes?.createPolicy(TRUSTED_TYPES_POLICIES.everything, {
    createHTML: (markup) => {
      if (!isHarmlessMarkup(markup))
        throw new TypeError(`Refused markup that may not be harmless: ${markup.slice(0, 80)}`);
      return markup;
    },
    createScriptURL: (address) => {
      const { href, origin } = window.location;
      if (new URL(address, href).origin !== origin) throw new TypeError(`Refused a script of another site: ${address}`);
      return address;
    },
  });
}
