package org.cifal.workshops.application.security;

/**
 * An officer, acting for their organisation; both stand in the access token.
 *
 * @param subject {@code sub} of the token
 * @param organisation code of the organisation, by which every object is looked up
 */
public record Officer(String subject, String organisation) {

    public Actor actor() {
        return Actor.officer(subject);
    }
}
