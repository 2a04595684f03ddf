/** How an applicant gives consents and takes them back. */
package org.cifal.workshops.application.consenting;
