import type { ActorOf } from '#app/auth/actor.ts'

/** Who may hold a paper: a browser we do not know, or somebody with an account. */
export type Holder = ActorOf<'guest' | 'employer'>
