/** Measures how application-service holds when everybody submits in the last minute, and what its layers cost. */
package org.cifal.workshops.benchmarks.rush;
