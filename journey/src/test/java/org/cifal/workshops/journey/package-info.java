/** Whole stories over both packaged services and the companion, told by the people in them. */
package org.cifal.workshops.journey;
