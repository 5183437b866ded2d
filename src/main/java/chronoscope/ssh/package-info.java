/**
 * The server: readers come through SSH (RFC 4251 to 4254) and get the same text UI, prompt and scripts as at home.
 *
 * <p>A reader may do nothing outside of the explorer; that is said in one place, {@link RemoteBackend}. All sessions
 * share one timeline, and nothing else. {@link ServerLimits} says what they may use up. Apache MINA speaks the protocol,
 * Prometheus's client gives the figures.
 */
@NullMarked
package chronoscope.ssh;

import org.jspecify.annotations.NullMarked;
