/** What an orchestrator asks: whether the shop runs, and whether it can serve ({@code /health/live}, {@code /health/ready}). */
package bouquin.platform.health;
