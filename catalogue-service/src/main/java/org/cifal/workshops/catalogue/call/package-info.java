/** The call for applications: until when, with what, for whom, and who decides. */
package org.cifal.workshops.catalogue.call;
