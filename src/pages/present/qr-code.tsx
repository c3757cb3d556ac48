import { renderSVG } from 'uqr';

interface QrCodeProps {
  /** Absolute address. */
  readonly address: string;
  readonly label: string;
}

/** An address as a code for phones; always dark on light, whatever the paper: readers of codes want it so. */
export function QrCode({ address, label }: QrCodeProps) {
  const svg = renderSVG(address, { ecc: 'M', border: 2 });
  return (
    <div
      className="qr-code"
      role="img"
      aria-label={label}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by uqr from our own address; it holds squares only.
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  );
}
