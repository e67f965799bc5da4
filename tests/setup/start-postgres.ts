import { beforeAll } from 'vitest'
import { startPostgres } from './postgres-stores.ts'

// Outside the first test's own time: on a busy machine it takes several seconds.
beforeAll(startPostgres, 120_000)
