/** The list of workshops as a page for people. */
package org.cifal.workshops.catalogue.overview;
