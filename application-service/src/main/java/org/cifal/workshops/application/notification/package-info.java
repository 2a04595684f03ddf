/** Letters by e-mail: written in the transaction that causes them, sent afterwards, lost by no crash. */
package org.cifal.workshops.application.notification;
