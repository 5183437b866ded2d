/** How long what a reader waits for takes: {@code mvn -Pbenchmark verify} compiles and runs it, and nothing else does. */
@NullMarked
package chronoscope.benchmark;

import org.jspecify.annotations.NullMarked;
