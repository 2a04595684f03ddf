/** How fast the packaged catalogue answers, as ratios to a bare server that sends the same bytes from memory. */
package org.cifal.workshops.benchmarks;
