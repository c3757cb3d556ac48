import { markSvg } from '../../cartography/mark-svg.ts';
import { markOf } from '../../cartography/marks.ts';
import { hueOf } from '../../cartography/palettes.ts';
import { placeIsLate } from '../../model/lateness.ts';
import { stateInYear } from '../../model/state-in-year.ts';
import type { Claim } from '../../model/story/story.ts';
import type { Status } from '../../model/vocabulary.ts';
import { useAtlas } from '../../ui/atlas-context.ts';
import { Drawing } from '../../ui/drawing.tsx';
import { StateMark } from '../documents/state-mark.tsx';

interface ClaimMarkProps {
  readonly claim: Claim;
  readonly status: Status;
}

/** What stands before a claim: the symbol of its place as on the map, or the form of its task's state. */
export function ClaimMark({ claim, status }: ClaimMarkProps) {
  const { index } = useAtlas();
  const place = claim.place === null ? undefined : index.placeById.get(claim.place);
  if (!place) return <StateMark status={status} />;
  const { layer, kind, id } = place;
  const late = placeIsLate(index, id, null);
  const promised = stateInYear(index, id, null).mode === 'promised';
  return (
    <Drawing
      className="claim-mark"
      svg={markSvg(markOf({ layer, kind, status, late, promised, hue: hueOf(layer, id) }))}
    />
  );
}
