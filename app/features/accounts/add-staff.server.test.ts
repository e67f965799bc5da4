import { expect, test } from 'vitest'
import type { TOTP } from 'otpauth'
import { Secret, URI } from 'otpauth'
import { createSessions } from '#app/auth/sessions.server.ts'
import { testGround } from '../../../tests/setup/test-store.ts'
import { addStaff, disableStaff } from './add-staff.server.ts'
import { checkStaffCode, checkStaffPassword } from './sign-in-staff.server.ts'

const grace = { email: 'Grace@Team.example', name: 'Grace', areaId: 'llr', role: 'case-worker' } as const

test('an account that the operator made signs in with what was printed, and not after it is ended', async () => {
	const ground = await testGround()
	const added = await addStaff(ground, grace)
	if (added.outcome !== 'added') throw new Error('not added')
	const typed = { email: 'grace@team.example', password: added.password, visitor: '127.0.0.1' }
	const first = await checkStaffPassword(ground, typed)
	if (first.outcome !== 'right') throw new Error(first.outcome)
	const app = URI.parse(added.oneTimeAddress) as TOTP
	expect(app.secret).toBeInstanceOf(Secret)
	expect(await checkStaffCode(ground, { userId: first.userId, code: app.generate() })).toEqual({ outcome: 'right' })

	const sessions = createSessions(ground.store, false)
	const cookie = await sessions.start({ id: first.userId, kind: 'staff' }, 'two-factor')
	const request = () => new Request('http://portal.test/', { headers: { cookie: cookie.split(';')[0] ?? '' } })
	expect(await sessions.read(request())).not.toBeNull()
	expect(await disableStaff(ground, sessions, 'grace@team.example')).toBe(true)
	expect(await disableStaff(ground, sessions, 'grace@team.example')).toBe(false)
	expect(await sessions.read(request())).toBeNull()
	expect(await checkStaffPassword(ground, typed)).toEqual({ outcome: 'wrong' })
})

test('one address has one account, and an area must exist', async () => {
	const ground = await testGround()
	await addStaff(ground, grace)
	expect(await addStaff(ground, grace)).toEqual({ outcome: 'already-there' })
	await expect(addStaff(ground, { ...grace, areaId: 'nowhere' })).rejects.toThrow('nowhere')
})
