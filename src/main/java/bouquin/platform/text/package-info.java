/** Texts that people read, and how amounts, numbers and times are written in their language. */
package bouquin.platform.text;
