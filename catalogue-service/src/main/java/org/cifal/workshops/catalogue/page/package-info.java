/** What the pages for people have in common: their words in four languages, how they write a day, their headers and files. */
package org.cifal.workshops.catalogue.page;
