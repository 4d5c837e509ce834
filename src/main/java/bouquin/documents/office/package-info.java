/**
 * The adapter that has LibreOffice turn office files into PDFs: a process for each file, confined, with a profile of its own.
 */
package bouquin.documents.office;
