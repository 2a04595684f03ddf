/** The start command: what is behind ./start. */
package org.cifal.workshops.local.start;
