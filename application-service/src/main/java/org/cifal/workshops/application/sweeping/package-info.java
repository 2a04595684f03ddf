/** What is left over is removed: files nobody names, uploads nobody went on with, and who came and went long ago. */
package org.cifal.workshops.application.sweeping;
