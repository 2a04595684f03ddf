/** What a page states about an event: values without behaviour of their own beyond reading themselves. */
package org.cifal.workshops.catalogue.content;
