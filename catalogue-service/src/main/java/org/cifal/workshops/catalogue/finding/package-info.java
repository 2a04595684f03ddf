/** What is unusual in a workshop and bars nothing: small rules, each named, that an editor is told of. */
package org.cifal.workshops.catalogue.finding;
