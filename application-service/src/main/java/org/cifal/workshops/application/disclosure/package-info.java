/** Disclosure: partners follow the applicants who consented, and whatever they are shown stands in the ledger. */
package org.cifal.workshops.application.disclosure;
