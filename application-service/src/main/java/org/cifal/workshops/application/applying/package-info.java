/** What applicants do with their own applications: start, describe themselves, look, withdraw. */
package org.cifal.workshops.application.applying;
