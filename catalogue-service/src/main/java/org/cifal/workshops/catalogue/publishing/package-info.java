/** Publication and every change after it: verbs of the workshop, each with its notice, as sub-resources. */
package org.cifal.workshops.catalogue.publishing;
