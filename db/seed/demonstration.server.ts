import type { Ground } from '#app/features/ground.ts'

export async function loadDemonstration(_ground: Ground): Promise<void> {}

export function listDemonstrationPeople(origin: string): string {
	return `Open ${origin}/dev/mail to see the messages.`
}
