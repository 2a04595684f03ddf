/** Processes of the local platform, and the rule that none outlives it. */
package org.cifal.workshops.local.process;
