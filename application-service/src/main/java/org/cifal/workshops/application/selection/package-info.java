/** Selection: officers propose decisions on a board, every organiser approves them, and all are released at one moment. */
package org.cifal.workshops.application.selection;
