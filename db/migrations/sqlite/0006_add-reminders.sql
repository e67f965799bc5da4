CREATE TABLE `reminder_days` (
	`reminder_id` text NOT NULL,
	`day` text NOT NULL,
	`code` text NOT NULL,
	`state` text NOT NULL,
	PRIMARY KEY(`reminder_id`, `day`),
	FOREIGN KEY (`reminder_id`) REFERENCES `reminders`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `reminder_days_due` ON `reminder_days` (`state`,`day`);--> statement-breakpoint
CREATE TABLE `reminder_links` (
	`token_hash` text PRIMARY KEY NOT NULL,
	`reminder_id` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`reminder_id`) REFERENCES `reminders`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `reminder_links_by_reminder` ON `reminder_links` (`reminder_id`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` text PRIMARY KEY NOT NULL,
	`data_key` blob NOT NULL,
	`recipient` blob,
	`request_key` text,
	`asked_at` integer NOT NULL,
	`confirmed_at` integer,
	`stopped_at` integer,
	`expires_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_by_request` ON `reminders` (`request_key`);--> statement-breakpoint
CREATE INDEX `reminders_by_expiry` ON `reminders` (`expires_at`);