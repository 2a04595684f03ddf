/** The words the catalogue uses, with labels in four languages, for whoever builds a page or a form. */
package org.cifal.workshops.catalogue.vocabulary;
