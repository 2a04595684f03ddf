package org.cifal.workshops.application.screening;

/**
 * One eligibility criterion of the call.
 *
 * @param required a preferred criterion ("in particular …", seed: 2020 call) bars nobody
 * @param text in the words of the call
 */
public record Criterion(String code, boolean required, String text) {}
