/** What a call asks its applicants, as data: pages, questions, conditions, and what makes an answer a good one. */
package org.cifal.workshops.application.form;
