/** HTML where plain text is meant: websites write their texts for a page, and others read them without one. */
package org.cifal.workshops.catalogue.markup;
