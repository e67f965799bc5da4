CREATE TABLE `daily_counts` (
	`day` text NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `kind`, `name`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `unmet_needs` (
	`id` text PRIMARY KEY NOT NULL,
	`day` text NOT NULL,
	`need` text NOT NULL,
	`from_path` text NOT NULL,
	`words` blob
) STRICT;
--> statement-breakpoint
CREATE INDEX `unmet_needs_by_day` ON `unmet_needs` (`day`);