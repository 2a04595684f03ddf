/** What a call asks of its applicants, as data, and what would make it impossible to ask. */
package org.cifal.workshops.catalogue.form;
