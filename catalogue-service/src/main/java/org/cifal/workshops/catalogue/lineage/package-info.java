/** Which session and which deadline of a workshop is which one of before, by what its notices say was there (ADR 39). */
package org.cifal.workshops.catalogue.lineage;
