import type { Ground } from '#app/features/ground.ts'
import { listStaff } from '#db/queries/users.server.ts'

/** The names of an area's people by id; null where somebody gave none. */
export async function staffNames({ store, vault }: Ground, areaId: string): Promise<ReadonlyMap<string, string | null>> {
	const people = await listStaff(store.read, areaId)
	return new Map(
		people.map((person) => [
			person.id,
			person.name ? vault.open({ table: 'users', column: 'name', row: person.id }, person.name) : null,
		]),
	)
}
