/** What every component stands on: time, settings, database, outbox, jobs, storage, mail, HTTP. No business noun. */
package bouquin.platform;
