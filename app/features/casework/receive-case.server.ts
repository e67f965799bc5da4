import { bankHolidays } from '#app/content/bank-holidays.ts'
import { requireArea } from '#app/content/areas.server.ts'
import type { Ground } from '#app/features/ground.ts'
import { londonDay } from '#app/features/referrals/london-day.ts'
import { queueMessage } from '#app/mail/queue-message.server.ts'
import { startClock, type ReferralRow } from '#db/queries/referrals.server.ts'
import { listStaff } from '#db/queries/users.server.ts'
import type { Db } from '#db/store.server.ts'
import { addWorkingDays, endOfWorkingDay } from './working-days.ts'

/** Days the area gives itself where it has set no clock of its own. */
const daysWithoutClock = 5

/** The day by which an area wants to have answered what it receives today. */
export function respondByOn(areaId: string, at: Date): string {
	return addWorkingDays(londonDay(at), requireArea(areaId).clocks?.respond.workingDays ?? daysWithoutClock, bankHolidays)
}

/** The service has it: starts the area's clock and tells the team. In the transaction of whoever sent it. */
export async function receiveCase(
	{ vault }: Ground,
	tx: Db,
	row: Pick<ReferralRow, 'id' | 'areaId'> & { reference: string },
	at: Date,
) {
	await startClock(tx, row.id, { receivedAt: at, respondBy: endOfWorkingDay(respondByOn(row.areaId, at)) })
	for (const person of await listStaff(tx, row.areaId)) {
		if (person.role !== 'supervisor' || !person.email) continue
		const to = vault.open({ table: 'users', column: 'email', row: person.id }, person.email)
		await queueMessage(tx, vault, {
			message: 'new-case-for-team',
			channel: 'email',
			to,
			subjectId: row.id,
			eventKey: `${row.id}:new-case:${person.id}`,
			details: { reference: row.reference },
			at,
		})
	}
}
