/** Mail to those whose draft is unfinished when the deadline comes near, and how they stop it. */
package org.cifal.workshops.application.reminding;
