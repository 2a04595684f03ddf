/** What is left over is removed: files nobody names, uploads nobody went on with. */
package org.cifal.workshops.application.sweeping;
