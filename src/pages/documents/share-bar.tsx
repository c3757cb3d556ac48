import { type BarFill, ShareFill } from './share-fill.tsx';

export interface BarShare {
  readonly key: string;
  readonly count: number;
  readonly fill: BarFill;
}

interface ShareBarProps {
  readonly shares: readonly BarShare[];
  /** The same in words; the numbers also stand beside the bar. */
  readonly label: string;
}

const HEIGHT_PX = 22;

/** Shares of a whole, side by side in one bar, drawn with the forms of the marks so that it reads in black and white. */
export function ShareBar({ shares, label }: ShareBarProps) {
  const whole = shares.reduce((sum, share) => sum + share.count, 0);
  if (whole === 0) return null;
  const percent = (count: number) => `${((count / whole) * 100).toFixed(3)}%`;
  let before = 0;
  return (
    <svg className="share-bar" role="img" aria-label={label} focusable="false">
      {shares.map(({ key, count, fill }) => {
        const x = percent(before);
        before += count;
        return <ShareFill key={key} fill={fill} x={x} y={1} width={percent(count)} height={HEIGHT_PX} />;
      })}
    </svg>
  );
}
