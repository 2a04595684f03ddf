package org.cifal.workshops.application.review;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** When the service suspects that a reviewer is too near to an applicant: same office, same employer. */
public final class ConflictOfInterestPolicy {

    /** Sharing one of these says nothing about two people. */
    private static final Set<String> PUBLIC_MAIL = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "live.com",
            "yahoo.com",
            "ymail.com",
            "icloud.com",
            "me.com",
            "aol.com",
            "proton.me",
            "protonmail.com",
            "gmx.com",
            "mail.com",
            "zoho.com",
            "naver.com",
            "daum.net",
            "hanmail.net",
            "qq.com",
            "163.com",
            "126.com",
            "mail.ru",
            "yandex.com");

    private ConflictOfInterestPolicy() {}

    /**
     * @param email may be null, then nothing is suspected by it
     * @param employers the names the reviewer's organisation goes by, its code among them
     */
    public record Reviewer(String email, Collection<String> employers) {}

    /**
     * @param emails of the applicant and of whoever nominates them
     * @param employer in the applicant's words; may be null
     */
    public record ApplicantSide(Collection<String> emails, String employer) {}

    /** The first reason for suspicion, in words; empty where there is none. */
    public static Optional<String> suspicion(Reviewer reviewer, ApplicantSide applicant) {
        Optional<String> office = officeOf(reviewer.email());
        if (office.isPresent() && officesOf(applicant.emails()).stream().anyMatch(other -> same(office.get(), other))) {
            return Optional.of("the reviewer's e-mail address is of the same office as the applicant's or nominator's");
        }
        String employer = plain(applicant.employer());
        if (!employer.isEmpty()
                && reviewer.employers().stream().anyMatch(name -> plain(name).equals(employer))) {
            return Optional.of("the reviewer and the applicant have the same employer");
        }
        return Optional.empty();
    }

    private static List<String> officesOf(Collection<String> emails) {
        return emails.stream()
                .map(ConflictOfInterestPolicy::officeOf)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The domain of an address, unless a public provider's. */
    private static Optional<String> officeOf(String email) {
        if (email == null || email.indexOf('@') < 0) {
            return Optional.empty();
        }
        String domain = email.substring(email.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT);
        return PUBLIC_MAIL.contains(domain) ? Optional.empty() : Optional.of(domain);
    }

    /** One office often has departments: {@code hq.police.example} is of {@code police.example}. */
    private static boolean same(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    private static String plain(String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
