/** Places that are taken by whoever hands in first: each once, never more than there are, and given back. */
package org.cifal.workshops.application.seat;
