/** The workshops on other websites: the widget, the page for an iframe, and the gallery that shows how. */
package org.cifal.workshops.catalogue.embed;
