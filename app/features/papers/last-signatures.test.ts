import { expect, test } from 'vitest'
import { lastSignatures } from './last-signatures.ts'

const by = (side: 'manager' | 'employee', name: string) => ({ side, name, on: '2026-11-23' })

test('each side’s last signature stands with its own version, whoever signed after it', () => {
	const versions = [
		{ number: 2, isNow: false, signatures: [by('employee', 'Jo'), by('manager', 'Robin')] },
		{ number: 5, isNow: false, signatures: [by('employee', 'Jo Invented')] },
		{ number: 6, isNow: true, signatures: [by('manager', 'Robin Made-Up')] },
	]
	expect(lastSignatures(versions)).toEqual([
		{ ...by('employee', 'Jo Invented'), number: 5, isNow: false },
		{ ...by('manager', 'Robin Made-Up'), number: 6, isNow: true },
	])
	expect(lastSignatures(versions.slice(0, 1)).map(({ number }) => number)).toEqual([2, 2])
	expect(lastSignatures([])).toEqual([])
})
