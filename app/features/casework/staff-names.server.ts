import type { Ground } from '#app/features/ground.ts'
import { listStaff } from '#db/queries/users.server.ts'

/** The names of an area's people by id. */
export async function staffNames({ store, vault }: Ground, areaId: string): Promise<ReadonlyMap<string, string>> {
	const people = await listStaff(store.read, areaId)
	return new Map(
		people.map((person) => [
			person.id,
			person.name ? vault.open({ table: 'users', column: 'name', row: person.id }, person.name) : 'A colleague',
		]),
	)
}
