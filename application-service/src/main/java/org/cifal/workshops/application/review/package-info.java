/** Review: reviewers score applications on the rubric of the workshop, unless a conflict of interest bars them. */
package org.cifal.workshops.application.review;
