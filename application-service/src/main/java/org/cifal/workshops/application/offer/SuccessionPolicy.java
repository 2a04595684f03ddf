package org.cifal.workshops.application.offer;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

/** Who takes a seat that was given back. */
public final class SuccessionPolicy {

    private SuccessionPolicy() {}

    /**
     * @param rank from 1
     * @param country of residence, ISO 3166-1 alpha-2; may be null
     */
    public record Reserve(UUID applicationId, int rank, String country) {}

    /**
     * The next reserve by rank; where the call says so, the next of the same country before that.
     *
     * @param vacatedCountry of whoever gave the seat back; may be null
     * @param seatsHeld by open and accepted offers, after the seat was given back
     * @param capacity seats; null where the call states none
     */
    static Optional<Reserve> next(
            Collection<Reserve> reserves,
            String vacatedCountry,
            boolean sameCountryFirst,
            long seatsHeld,
            Integer capacity) {
        if (capacity != null && seatsHeld >= capacity) {
            return Optional.empty();
        }
        Comparator<Reserve> byRank = Comparator.comparingInt(Reserve::rank);
        Comparator<Reserve> order = sameCountryFirst && vacatedCountry != null
                ? Comparator.comparing((Reserve reserve) -> !vacatedCountry.equals(reserve.country()))
                        .thenComparing(byRank)
                : byRank;
        return reserves.stream().min(order);
    }
}
