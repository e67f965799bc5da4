import { addStaff, disableStaff } from '#app/features/accounts/add-staff.server.ts'
import { countsReport } from '#app/features/counts/counts-report.server.ts'
import { gapReport } from '#app/features/feedback/gap-report.server.ts'
import { loadDemonstration, listDemonstrationPeople } from '#db/seed/demonstration.server.ts'
import { readConfiguration } from '#app/configuration.server.ts'
import { newKeyRingText } from '#app/vault/key-ring.server.ts'
import { verifyAudit } from '#app/audit/verify-chain.server.ts'
import { migrate } from '#db/migrate.server.ts'
import { closeServices, openServices } from '#app/services.server.ts'
import { runRetention } from './retention.server.ts'

/** What `bin/portal.js` can ask for. It runs from the built bundle, so that an operator's machine needs no compiler. */
export const operations = {
	readConfiguration,
	migrate: () => migrate(readConfiguration(process.env).databaseUrl),
	newKeyRingText,
	loadDemonstration,
	listDemonstrationPeople,
	runRetention,
	addStaff,
	disableStaff,
	verifyAudit,
	gapReport,
	countsReport,
	openServices,
	closeServices,
}
