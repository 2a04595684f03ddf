/** Offers: a selected applicant accepts or declines the seat by a date; a seat given back goes to the next reserve. */
package org.cifal.workshops.application.offer;
