ALTER TABLE `reminders` ADD `address_key` text;--> statement-breakpoint
CREATE INDEX `reminders_by_address` ON `reminders` (`address_key`);