#!/usr/bin/env node
import { existsSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'

/** The operator's command. It runs what was built; see the README for when to use which. */
async function operations() {
	if (!existsSync('build/server/index.js')) throw new Error('There is no build yet. Run: npm run build')
	const build = await import('../build/server/index.js')
	return build.entry.module.operations
}

/** Opens the portal's services for one piece of work and closes them again. */
async function withServices(work) {
	const all = await operations()
	const portal = await all.openServices()
	try {
		return await work(all, portal)
	} finally {
		await all.closeServices()
	}
}

process.umask(0o077)
// Demonstration data is tried by hand; everything else is an operator's, and as strict as the server.
if (process.env.NODE_ENV === undefined && process.argv[2] === 'demo') process.env.PORTAL_DEMONSTRATION ??= 'yes'
process.env.NODE_ENV ??= 'production'

const program = new Command('portal').description('Operate the employer portal')

program
	.command('migrate')
	.description('bring the database to this version')
	.action(async () => {
		const { applied } = await (await operations()).migrate()
		console.log(applied.length > 0 ? `Applied: ${applied.join(', ')}` : 'The database is up to date.')
	})

program
	.command('demo')
	.description('load invented people and referrals into an empty database, outside production')
	.option('--list', 'only say how to sign in as each')
	.action(async ({ list }) => {
		await withServices(async (all, portal) => {
			if (portal.configuration.production) throw new Error('Demonstration data is not for production.')
			if (!list) await all.loadDemonstration(portal)
			console.log(all.listDemonstrationPeople(portal.configuration.publicOrigin))
		})
	})

program
	.command('retention')
	.description('delete now what has been kept long enough')
	.action(async () => {
		const report = await withServices((all, portal) => all.runRetention(portal))
		console.log(
			`Drafts deleted: ${report.draftsDeleted}. Unanswered, expired: ${report.expired}. Deleted for good: ${report.deleted}.`,
		)
	})

program
	.command('audit')
	.description('check that nobody changed the record of who did what')
	.action(async () => {
		const verdict = await withServices((all, portal) => all.verifyAudit(portal.store.read, portal.vault))
		console.log(verdict.ok ? `Whole: ${verdict.rows} rows.` : `BROKEN at row ${verdict.brokenAt}.`)
		if (!verdict.ok) process.exitCode = 1
	})

const staff = program.command('staff').description('people who work for the service')

staff
	.command('add')
	.description('make an account; prints the password and the secret of the authenticator app, once')
	.argument('<email>')
	.requiredOption('--name <name>', 'as colleagues and employees see it')
	.requiredOption('--area <id>', 'a folder of content/areas, like llr')
	.option('--supervisor', 'sees and assigns every case of the area')
	.action(async (email, { name, area, supervisor }) => {
		const role = supervisor ? 'supervisor' : 'case-worker'
		const added = await withServices((all, portal) => all.addStaff(portal, { email, name, areaId: area, role }))
		if (added.outcome !== 'added') throw new Error('There is an account with that address already.')
		console.log(`${email} is a ${role} of ${area}.\nPassword: ${added.password}\nAuthenticator app: ${added.oneTimeAddress}`)
		console.log('Hand these over by two different ways. Neither is shown again.')
	})

staff
	.command('disable')
	.description('end an account and every session of it, at once')
	.argument('<email>')
	.action(async (email) => {
		const done = await withServices((all, portal) => all.disableStaff(portal, portal.sessions, email))
		console.log(done ? `${email} can no longer sign in.` : 'There is no such account, or it was ended before.')
		if (!done) process.exitCode = 1
	})

/** How a count that may not be shown is written. */
const shown = (count) => (count === null ? 'fewer than 5' : String(count))

program
	.command('needs')
	.description('print what people said was missing: by month and choice, then in their words')
	.action(async () => {
		const { counts, words } = await withServices((all, portal) => all.gapReport(portal))
		if (counts.length === 0) return console.log('Nobody has said yet that something was missing.')
		for (const { month, need, count } of counts) console.log(`${month}  ${need.padEnd(20)}  ${shown(count)}`)
		for (const { need, said } of words) {
			console.log(`\n${need}`)
			for (const one of said) console.log(`- ${one.replace(/\s+/g, ' ')}`)
		}
	})

program
	.command('counts')
	.description('print what was counted by day; without --kind, what there is to ask for')
	.option('--kind <kind>', 'such as useful-yes, useful-no or visit:<partner>')
	.option('--from <day>', 'the first day, YYYY-MM-DD; a month ago when left out')
	.option('--to <day>', 'the last day, YYYY-MM-DD; today when left out')
	.action(async (options) => {
		const report = await withServices((all, portal) => all.countsReport(portal, options))
		if (report.problem) throw new Error(report.problem)
		if (report.kinds) return console.log(report.kinds.length > 0 ? report.kinds.join('\n') : 'Nothing has been counted yet.')
		if (report.counts.length === 0) console.log(`Nothing of that kind from ${report.from} to ${report.to}.`)
		for (const { day, name, count } of report.counts) console.log(`${day}  ${shown(count).padEnd(12)}  ${name}`)
	})

program
	.command('keys')
	.description('make a new key ring')
	.argument('<file>', 'where to write it; it must not exist')
	.action(async (file) => {
		writeFileSync(file, (await operations()).newKeyRingText(), { mode: 0o600, flag: 'wx' })
		console.log(`Wrote ${file}. Keep a copy apart from the backups: without it nothing can be read again.`)
	})

program.parseAsync().catch((error) => {
	console.error(error.message)
	process.exitCode = error.exitCode ?? 1
})
