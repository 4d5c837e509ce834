/**
 * Many documents described at once: a seller's table in CSV says which file gets which listing. Promise: a dry run
 * changes nothing and says for each row what would happen or what stands against it; drafts are made for the good rows
 * only, and however often they are asked for, a file gets one.
 *
 * <p>Operations: {@link bouquin.sheets.Sheets}: keep a sheet, view it (which is the dry run), draft its good rows.
 *
 * <p>Events: none. Not here: what may be said in a listing (catalog); taking the files in (uploads, documents).
 */
package bouquin.sheets;
