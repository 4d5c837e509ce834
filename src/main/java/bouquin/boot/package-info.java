/** The launcher: starts the embedded database unless another is named, then Payara Micro with the WAR beside this jar. */
package bouquin.boot;
