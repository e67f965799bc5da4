import type { ButtonHTMLAttributes, ReactNode } from 'react'

/** `quiet` beside a stronger button, `stop` for what cannot be taken back. */
export type ButtonLook = 'strong' | 'quiet' | 'stop'

export const buttonLooks: Record<ButtonLook, string> = {
	strong: 'button',
	quiet: 'button button-quiet',
	stop: 'button button-stop',
}

export type ButtonProps = Pick<ButtonHTMLAttributes<HTMLButtonElement>, 'name' | 'value' | 'formAction' | 'type'> & {
	readonly look?: ButtonLook
	readonly children: ReactNode
}

export function Button({ look = 'strong', type = 'submit', children, ...button }: ButtonProps) {
	return (
		<button {...button} type={type} className={buttonLooks[look]}>
			{children}
		</button>
	)
}
