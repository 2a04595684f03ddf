/** Everything a workshop says in words, each text with where it stands. */
package org.cifal.workshops.catalogue.text;
