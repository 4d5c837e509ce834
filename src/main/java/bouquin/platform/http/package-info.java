/** HTTP without business: idempotent answers, rate limits, ranges, the shop's own address, how errors leave. */
package bouquin.platform.http;
