import type { Agency } from '../../model/record.ts';
import type { AgencyDuties } from '../../model/report/agency-duties.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { Cite } from '../place/cite.tsx';
import { AGENCY_SPOTS, saysMore } from './agency-citations.ts';

interface AgencySuccessionProps {
  readonly agency: Agency;
  readonly duties: AgencyDuties;
}

/** Names of the body, the bodies before and after it, each with the day and the source. */
export function AgencySuccession({ agency, duties }: AgencySuccessionProps) {
  const { dict, hrefTo } = usePageAtlas();
  const words = dict.pages.agencies;
  return (
    <dl className="facts">
      {agency.name === agency.nameVi ? null : (
        <>
          <dt>{words.inVietnamese}</dt>
          <dd lang="vi">{agency.nameVi}</dd>
        </>
      )}
      {duties.names.length > 0 ? (
        <>
          <dt>{words.namesInDocuments}</dt>
          {[...new Set(duties.names)].map((name) => (
            <dd key={name} lang="vi">
              {name}
            </dd>
          ))}
        </>
      ) : null}
      {duties.tookOverFrom.length > 0 ? (
        <>
          <dt>{words.successorOf}</dt>
          {duties.tookOverFrom.map(({ agency: from, date, source }) => (
            <dd key={from.id}>
              <a href={hrefTo({ kind: 'agency', id: from.id })}>{from.name}</a>, {words.since(date)}
              <Cite sources={[source]} spot={AGENCY_SPOTS.took(from.id)} />
            </dd>
          ))}
        </>
      ) : null}
      {duties.passedTo ? (
        <>
          <dt>{words.successor}</dt>
          <dd>
            <a href={hrefTo({ kind: 'agency', id: duties.passedTo.agency.id })}>{duties.passedTo.agency.name}</a>,{' '}
            {words.since(duties.passedTo.date)}
            <Cite sources={[duties.passedTo.source]} spot={AGENCY_SPOTS.passed} />
          </dd>
        </>
      ) : null}
      {saysMore(agency, duties) ? (
        <>
          <dt>{dict.place.note}</dt>
          <dd>
            {agency.note ?? words.unchanged}
            {agency.source ? <Cite sources={[agency.source]} spot={AGENCY_SPOTS.agency} /> : null}
          </dd>
        </>
      ) : null}
    </dl>
  );
}
