/** What an applicant agreed to: one version of one text, for one purpose, towards named recipients. */
package org.cifal.workshops.application.consent;
