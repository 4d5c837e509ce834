/**
 * Mail leaves by a table: written in the transaction that causes it, sent by a job where SMTP is configured, and
 * readable by the admin in the shop where it isn't.
 */
package bouquin.platform.mail;
