package org.cifal.workshops.application.selection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cifal.workshops.application.application.Profile;
import org.cifal.workshops.application.call.Call;
import org.cifal.workshops.application.call.CallTerms;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The officers' working picture of one workshop. */
@Schema(name = "SelectionBoard")
record BoardView(
        String workshop,
        Instant releasedAt,
        SeatsView seats,
        List<RankedView> ranking,
        BalanceView balance,
        List<ApprovalView> approvals) {

    static BoardView of(Call call, SelectionBoard board, Collection<Standing> standings, Set<String> needed) {
        List<Standing> ranked = Standing.ranked(standings);
        return new BoardView(
                call.slug(),
                board.releasedAt().orElse(null),
                SeatsView.of(call.terms().map(CallTerms::capacity).orElse(null), ranked),
                ranked.stream().map(RankedView::of).toList(),
                BalanceView.of(ranked),
                needed.stream()
                        .sorted()
                        .map(code -> ApprovalView.of(code, board.approvals()))
                        .toList());
    }

    @Schema(name = "Seats")
    record SeatsView(Integer capacity, int selected, Integer left) {
        static SeatsView of(Integer capacity, List<Standing> standings) {
            int selected = (int) standings.stream().filter(Standing::isSelected).count();
            return new SeatsView(capacity, selected, capacity == null ? null : capacity - selected);
        }
    }

    @Schema(name = "RankedApplication")
    record RankedView(
            UUID application,
            String reference,
            String familyName,
            String givenNames,
            String country,
            String gender,
            String sector,
            String status,
            String screening,
            BigDecimal meanScore,
            int reviews,
            ProposalView proposal) {

        static RankedView of(Standing standing) {
            Profile profile = standing.application().profile();
            return new RankedView(
                    standing.application().id(),
                    standing.application().reference(),
                    profile.familyName(),
                    profile.givenNames(),
                    profile.countryOfResidence(),
                    genderOf(profile).orElse(null),
                    profile.sector(),
                    standing.application().status().slug(),
                    standing.screening() == null ? null : standing.screening().slug(),
                    standing.mean().isEmpty() ? null : rounded(standing.mean().getAsDouble()),
                    standing.reviews().size(),
                    standing.decision() == null ? null : ProposalView.of(standing.decision()));
        }

        private static BigDecimal rounded(double mean) {
            return BigDecimal.valueOf(mean).setScale(2, RoundingMode.HALF_UP);
        }
    }

    @Schema(name = "Balance")
    record BalanceView(List<CountView> countries, List<CountView> genders, List<CountView> sectors) {
        static BalanceView of(List<Standing> standings) {
            return new BalanceView(
                    CountView.by(standings, profile -> Optional.ofNullable(profile.countryOfResidence())),
                    CountView.by(standings, BoardView::genderOf),
                    CountView.by(standings, profile -> Optional.ofNullable(profile.sector())));
        }
    }

    @Schema(name = "BalanceCount")
    record CountView(String value, int applications, int selected) {
        static List<CountView> by(List<Standing> standings, Function<Profile, Optional<String>> property) {
            return standings.stream()
                    .collect(Collectors.groupingBy(standing ->
                            property.apply(standing.application().profile()).orElse("not-stated")))
                    .entrySet()
                    .stream()
                    .map(group -> new CountView(group.getKey(), group.getValue().size(), (int) group.getValue().stream()
                            .filter(Standing::isSelected)
                            .count()))
                    .sorted(Comparator.comparing(CountView::value))
                    .toList();
        }
    }

    @Schema(name = "Approval")
    record ApprovalView(String organisation, String approvedBy, Instant approvedAt) {

        static ApprovalView of(Approval approval) {
            return new ApprovalView(approval.organisation(), approval.approvedBy(), approval.approvedAt());
        }

        static ApprovalView of(String organisation, Collection<Approval> given) {
            return given.stream()
                    .filter(approval -> approval.organisation().equals(organisation))
                    .findFirst()
                    .map(ApprovalView::of)
                    .orElseGet(() -> new ApprovalView(organisation, null, null));
        }
    }

    private static Optional<String> genderOf(Profile profile) {
        return Optional.ofNullable(profile.gender())
                .map(Objects::toString)
                .map(gender -> gender.toLowerCase(Locale.ROOT));
    }
}
