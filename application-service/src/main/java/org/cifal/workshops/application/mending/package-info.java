/** A file in which something was found when it was too late to correct anything: it alone can still be replaced. */
package org.cifal.workshops.application.mending;
