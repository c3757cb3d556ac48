import { isSingleFile } from '../../view/url/site-root.ts';
import { type PublicPlace, readPublicPlace } from '../present/public-address.ts';

/** Where the atlas can be reached, as links that leave the page name it. */
export interface SiteAddress {
  /** Absolute, with a closing slash. */
  readonly siteUrl: string;
  /** False for a copy on a disk or on this very machine that was never told where the atlas lives. */
  readonly isPublic: boolean;
}

/** Reads it from the page that is open. Browser only. */
export function readSiteAddress(root: string): SiteAddress {
  return siteAddress(readPublicPlace(document, root));
}

export function siteAddress({ told, here, root }: PublicPlace): SiteAddress {
  if (told !== null) return { siteUrl: withSlash(told), isPublic: true };
  if (isSingleFile(root)) return { siteUrl: here.replace(/[?#].*$/u, ''), isPublic: false };
  const siteUrl = withSlash(new URL(root, here).href);
  const { protocol, hostname } = new URL(siteUrl);
  const own = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/u.test(hostname);
  return { siteUrl, isPublic: /^https?:$/u.test(protocol) && !own };
}

function withSlash(address: string): string {
  return address.endsWith('/') || isSingleFile(address) ? address : `${address}/`;
}
