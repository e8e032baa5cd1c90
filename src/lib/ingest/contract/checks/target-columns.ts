import type { Target } from '../../../domain/targets/target';
import type { Finding, FindingCode } from '../../finding';
import type { Content } from '../content';
import { errorAt } from '../located';

interface Rule {
	code: FindingCode;
	column: keyof Target;
	broken: (target: Target) => boolean;
}

const withStart: Target['kind'][] = ['growth_avg', 'cumulative'];
const withPath: Target['kind'][] = ['level', 'share'];

/** What each kind of target needs in its other columns (`domain/targets` judges by them). */
const rules: Rule[] = [
	{
		code: 'contract-target-operator',
		column: 'operator',
		broken: ({ kind, operator }) => (kind === 'range') !== (operator === 'between')
	},
	{
		code: 'contract-target-band',
		column: 'value_high',
		broken: ({ operator, value, value_high: high }) =>
			high === null ? operator === 'between' : operator === '<=' || high <= value
	},
	{
		code: 'contract-target-comparator',
		column: 'comparator_region',
		broken: ({ kind, region, comparator_region: other }) =>
			(kind === 'relative') !== (other !== null) || other === region
	},
	{
		code: 'contract-target-start',
		column: 'start_period',
		broken: ({ kind, start_period }) => withStart.includes(kind) && start_period === null
	},
	{
		code: 'contract-target-base',
		column: 'base_value',
		broken: ({ base_period, base_value }) => (base_period === null) !== (base_value === null)
	},
	{
		code: 'contract-target-path',
		column: 'path',
		broken: ({ kind, path, value, base_value }) =>
			(path !== null && !withPath.includes(kind)) ||
			(path === 'geometric' && (value <= 0 || (base_value ?? 1) <= 0))
	}
];

/** A target has the columns that its kind is judged by, and none that contradict it. */
export function checkTargetColumns({ targets }: Content): Finding[] {
	return targets.flatMap((at) =>
		rules
			.filter(({ broken }) => broken(at.row))
			.map(({ code, column }) => errorAt(at, code, column, { kind: at.row.kind }))
	);
}
