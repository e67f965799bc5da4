CREATE TABLE "reminder_days" (
	"reminder_id" text NOT NULL,
	"day" text NOT NULL,
	"code" text NOT NULL,
	"state" text NOT NULL,
	CONSTRAINT "reminder_days_pk" PRIMARY KEY("reminder_id","day")
);
--> statement-breakpoint
CREATE TABLE "reminder_links" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"reminder_id" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "reminders" (
	"id" text PRIMARY KEY NOT NULL,
	"data_key" "bytea" NOT NULL,
	"recipient" "bytea",
	"request_key" text,
	"asked_at" timestamp (3) with time zone NOT NULL,
	"confirmed_at" timestamp (3) with time zone,
	"stopped_at" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "reminder_days" ADD CONSTRAINT "reminder_days_reminder_id_reminders_id_fk" FOREIGN KEY ("reminder_id") REFERENCES "public"."reminders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder_links" ADD CONSTRAINT "reminder_links_reminder_id_reminders_id_fk" FOREIGN KEY ("reminder_id") REFERENCES "public"."reminders"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reminder_days_due" ON "reminder_days" USING btree ("state","day");--> statement-breakpoint
CREATE INDEX "reminder_links_by_reminder" ON "reminder_links" USING btree ("reminder_id");--> statement-breakpoint
CREATE UNIQUE INDEX "reminders_by_request" ON "reminders" USING btree ("request_key");--> statement-breakpoint
CREATE INDEX "reminders_by_expiry" ON "reminders" USING btree ("expires_at");