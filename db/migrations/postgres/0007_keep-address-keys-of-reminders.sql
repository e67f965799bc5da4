ALTER TABLE "reminders" ADD COLUMN "address_key" text;--> statement-breakpoint
CREATE INDEX "reminders_by_address" ON "reminders" USING btree ("address_key");