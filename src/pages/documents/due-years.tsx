import { formatNumber } from '../../i18n/numbers.ts';
import { yearOf } from '../../model/dates.ts';
import type { LatenessOutcome } from '../../model/lateness.ts';
import type { ReportRow } from '../../model/report/progress-report.ts';
import { usePageAtlas } from '../../ui/page-atlas.tsx';
import { FILL_OF_OUTCOME } from './bar-fills.ts';
import { ShareFill } from './share-fill.tsx';

interface YearColumn {
  readonly year: number;
  readonly counts: readonly (readonly [LatenessOutcome, number])[];
  readonly total: number;
}

const BOTTOM_UP: readonly LatenessOutcome[] = ['reached', 'open', 'not-judged', 'late'];
const COLUMN = { width: 34, gap: 26, height: 78, top: 16 };

/** The dates the plan sets, by year: how many, and what became of them. Nothing when no date is set. */
export function DueYears({ rows }: { readonly rows: readonly ReportRow[] }) {
  const { dict } = usePageAtlas();
  const columns = yearColumns(rows);
  if (columns.length === 0) return null;
  const most = Math.max(...columns.map((column) => column.total));
  const step = COLUMN.width + COLUMN.gap;
  const heightOf = (count: number) => (count / most) * COLUMN.height;
  const base = COLUMN.top + COLUMN.height;
  return (
    <svg
      className="due-years"
      viewBox={`0 0 ${columns.length * step} ${base + 18}`}
      role="img"
      aria-label={columns.map(({ year, total }) => dict.documents.datesInYear(year, total)).join('; ')}
      focusable="false"
    >
      <path className="axis" d={`M0 ${base + 0.5}H${columns.length * step - COLUMN.gap / 2}`} />
      {columns.map(({ year, counts, total }, at) => {
        const x = at * step + COLUMN.gap / 2;
        let y = base;
        return (
          <g key={year}>
            {counts.map(([outcome, count]) => {
              const fill = FILL_OF_OUTCOME[outcome];
              y -= heightOf(count);
              return <ShareFill key={outcome} fill={fill} x={x} y={y} width={COLUMN.width} height={heightOf(count)} />;
            })}
            <text x={x + COLUMN.width / 2} y={base - heightOf(total) - 4} textAnchor="middle">
              {formatNumber(total, dict.lang)}
            </text>
            <text className="axis-word" x={x + COLUMN.width / 2} y={base + 14} textAnchor="middle">
              {year}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function yearColumns(rows: readonly ReportRow[]): readonly YearColumn[] {
  const dates = rows.flatMap((row) => row.dates);
  const years = [...new Set(dates.map(({ due }) => yearOf(due)))].toSorted((a, b) => a - b);
  return years.map((year) => {
    const own = dates.filter(({ due }) => yearOf(due) === year);
    const counts = BOTTOM_UP.map(
      (outcome) => [outcome, own.filter(({ lateness }) => lateness.outcome === outcome).length] as const,
    );
    return { year, counts: counts.filter(([, count]) => count > 0), total: own.length };
  });
}
