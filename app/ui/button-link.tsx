import type { ReactNode } from 'react'
import type { ButtonLook } from './button.tsx'
import { buttonLooks } from './button.tsx'

export type ButtonLinkProps = {
	readonly href: string
	readonly look?: ButtonLook
	/** For a file: the browser keeps it instead of opening it. */
	readonly download?: boolean
	readonly children: ReactNode
}

export function ButtonLink({ href, look = 'strong', download, children }: ButtonLinkProps) {
	return (
		<a href={href} className={buttonLooks[look]} download={download}>
			{children}
		</a>
	)
}
