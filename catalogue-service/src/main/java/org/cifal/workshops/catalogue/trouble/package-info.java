/** What went wrong with a page, told on a page. */
package org.cifal.workshops.catalogue.trouble;
