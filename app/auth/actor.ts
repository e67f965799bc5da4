/** Who is asking. Use cases and queries take one; only the guards make one. */
export type Actor =
	| { readonly kind: 'employer'; readonly userId: string }
	| { readonly kind: 'staff'; readonly userId: string; readonly role: 'case-worker' | 'supervisor'; readonly areaId: string }
	| { readonly kind: 'subject'; readonly userId: string; readonly referralId: string }
	/** Nobody we know: a browser that holds papers by its cookie. `userId` is the hash of that cookie. */
	| { readonly kind: 'guest'; readonly userId: string }
	/** The employee a paper is about, come by their own link. */
	| { readonly kind: 'paper-subject'; readonly userId: string; readonly paperId: string }
	| { readonly kind: 'system'; readonly userId: 'system' }

export type ActorOf<Kind extends Actor['kind']> = Extract<Actor, { kind: Kind }>

export const systemActor: ActorOf<'system'> = { kind: 'system', userId: 'system' }

/** How strongly somebody has shown who they are. */
export type AuthLevel = 'code' | 'password' | 'two-factor'
