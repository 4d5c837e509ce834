/** Work that outlives a request and a crash: one-time jobs by key and recurring jobs, kept in MariaDB by db-scheduler. */
package bouquin.platform.jobs;
