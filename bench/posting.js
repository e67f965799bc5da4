import { rawGet } from './both-servers.js'
import { pageOf, checkOf } from './both-servers.js'
import { lineOf, takeTurns } from './compare.js'
import { page } from './made-up-drafts.js'
import { postEach } from './posting-load.js'

const savedLeadsTo = /^\/refer\/[0-9a-f]{32}\/hazards$/
const sentLeadsTo = /^\/refer\/done\/\w{11}$/

/** What somebody writes on the page, differently in each round: an answer that is there already is not saved again. */
const texts = (round) => ({
	first: `Unloads the deliveries in the morning, ${round + 1} lorries on most days`,
	second: 'Fills the shelves for about four hours, with the heavy goods on the lowest one',
	third: 'Serves at the till whenever the shop is busy',
})

const formOf = (round, base) => new URLSearchParams({ base, ...texts(round) }).toString()

/**
 * The forms of so many rounds. Each tells the page it was made from, which follows from the answer before it, so one draft goes
 * ahead of all others and its pages are read.
 */
export async function formsAhead(portal, draft, rounds) {
	const forms = []
	for (let round = 0; round < rounds; round += 1) {
		const { bytes } = await rawGet(portal.port, pageOf(draft), { cookie: draft.cookie })
		const [, base] = /name="base" value="([^"]+)"/.exec(bytes.toString('utf8')) ?? []
		if (!base) throw new Error(`There is no form at ${page}`)
		forms.push(formOf(round, base))
		await postEach(portal, {
			atOnce: 1,
			leadsTo: savedLeadsTo,
			bodies: forms,
			posts: [{ path: pageOf(draft), cookie: draft.cookie, body: round }],
		})
	}
	return forms
}

/** P4: one page of a referral, saved. Each request has a draft of its own; each turn is the next round on every draft. */
export async function measureSaving({ portal, reference, drafts, forms, times, atOnce }) {
	const turn = (server) => (round) =>
		postEach(server, {
			atOnce,
			leadsTo: savedLeadsTo,
			bodies: forms,
			posts: drafts.map((draft) => ({ path: pageOf(draft), cookie: draft.cookie, body: round })),
		})
	await turn(portal)(0)
	await turn(reference)(0)
	const measured = await takeTurns(
		times,
		(round) => turn(portal)(round + 1),
		(round) => turn(reference)(round + 1),
	)
	return lineOf({ id: 'P4', what: `a page of a referral saved, ${atOnce} at once`, goal: 0.85, measured })
}

/** P5: a referral sent to the employee. A draft is sent once, so each turn takes the next of them. */
export async function measureSending({
	portal,
	reference,
	drafts,
	times,
	atOnce,
	goal,
	what = `a referral sent, ${atOnce} at once`,
}) {
	const each = Math.floor(drafts.length / (times + 1))
	const turn = (server) => (round) =>
		postEach(server, {
			atOnce,
			leadsTo: sentLeadsTo,
			bodies: [''],
			posts: drafts
				.slice(round * each, (round + 1) * each)
				.map((draft) => ({ path: checkOf(draft), cookie: draft.cookie, body: 0 })),
		})
	await turn(portal)(0)
	await turn(reference)(0)
	const measured = await takeTurns(
		times,
		(round) => turn(portal)(round + 1),
		(round) => turn(reference)(round + 1),
	)
	return lineOf({ id: 'P5', what, goal, measured })
}

/** Sends one draft alone, so that its rows can be looked at. */
export function sendOne(portal, draft) {
	return postEach(portal, {
		atOnce: 1,
		leadsTo: sentLeadsTo,
		bodies: [''],
		posts: [{ path: checkOf(draft), cookie: draft.cookie, body: 0 }],
	})
}
