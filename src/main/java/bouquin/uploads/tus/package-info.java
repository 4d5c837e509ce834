/**
 * Uploads over HTTP as tus 1.0 speaks of them (https://tus.io/protocols/resumable-upload): the core protocol with creation,
 * creation-with-upload, checksum, termination and expiration. Whoever answers for an address (API, pages) finds out who
 * is asking and hands the request over.
 */
package bouquin.uploads.tus;
