/** Officers, reviewers and partners at work over HTTP, and applications that are handed in already. */
package org.cifal.workshops.application.desk;
