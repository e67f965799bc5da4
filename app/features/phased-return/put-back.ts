import type { PhasedReturn } from './phased-return.ts'

/**
 * What an earlier version says, with what the employee says since: nobody but them takes a word of theirs back. Of a week that is not in
 * the plan any more it is what they said last.
 *
 * @param later the plan as it is now and as it was after that version, the newest first
 */
export function putBack(version: PhasedReturn, later: readonly PhasedReturn[]): PhasedReturn {
	const saysNow = (id: string) =>
		later.flatMap(({ weeks }) => weeks.find((week) => week.id === id) ?? []).map(({ employeeSays }) => employeeSays)[0]
	return {
		...version,
		employeeSays: later[0]?.employeeSays ?? version.employeeSays,
		weeks: version.weeks.map((week) => ({ ...week, employeeSays: saysNow(week.id) ?? week.employeeSays })),
	}
}
