package org.cifal.workshops.catalogue.call;

import org.cifal.workshops.catalogue.content.Texts;

/**
 * What reviewers score.
 *
 * @param highestScore scores are whole numbers from 0 to this
 */
public record RubricCriterion(String code, Texts title, int highestScore) {}
