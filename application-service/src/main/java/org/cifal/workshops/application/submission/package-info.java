/** The one small request that hands an application in, judged by the instant it was received. */
package org.cifal.workshops.application.submission;
