import type { Finding } from '../finding';
import { checkAggregation } from './checks/aggregation';
import { checkBounds } from './checks/bounds';
import { checkDates } from './checks/dates';
import { checkFigureTwice } from './checks/figure-twice';
import { checkForeignKeys } from './checks/foreign-keys';
import { checkKeys } from './checks/keys';
import { checkMissing } from './checks/missing';
import { checkNames } from './checks/names';
import { checkOrder } from './checks/order';
import { checkParents } from './checks/parents';
import { checkPeriods } from './checks/periods';
import { checkPlausibility } from './checks/plausibility';
import { checkRegionChanges } from './checks/region-changes';
import { checkRevisions } from './checks/revisions';
import { checkSources } from './checks/sources';
import { checkTargetColumns } from './checks/target-columns';
import { checkTargetIndicator } from './checks/target-indicator';
import { checkTargetPeriods } from './checks/target-periods';
import { checkTheme } from './checks/theme';
import { checkUnits } from './checks/units';
import { checkValidity } from './checks/validity';
import { checkYearToDate } from './checks/year-to-date';
import type { Content } from './content';
import type { Table } from './table';

/** What the schemas of the descriptor say about rows together. */
const tableChecks: ((tables: Table[]) => Finding[])[] = [checkKeys, checkForeignKeys, checkOrder];

/** What the contract says beyond them; a new check is a file and a line here. */
const contentChecks: ((content: Content) => Finding[])[] = [
	checkUnits,
	checkAggregation,
	checkNames,
	checkParents,
	checkRegionChanges,
	checkSources,
	checkDates,
	checkTargetColumns,
	checkTargetIndicator,
	checkTargetPeriods,
	checkTheme,
	checkPeriods,
	checkBounds,
	checkMissing,
	checkValidity,
	checkFigureTwice,
	checkRevisions,
	checkPlausibility,
	checkYearToDate
];

/** Everything that is wrong or odd in a package whose files have been read. */
export function checkContent(tables: Table[], content: Content): Finding[] {
	return [
		...tableChecks.flatMap((check) => check(tables)),
		...contentChecks.flatMap((check) => check(content))
	];
}
