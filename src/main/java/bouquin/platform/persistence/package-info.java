/** The database, transactions and what makes a class a component's door. */
package bouquin.platform.persistence;
