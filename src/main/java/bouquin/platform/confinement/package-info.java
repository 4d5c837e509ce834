/**
 * Programs that open strangers' files, started so that they see and reach no more than they need: no network, the
 * system's programs read-only, and one folder of their own.
 */
package bouquin.platform.confinement;
