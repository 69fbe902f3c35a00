package ca.aval.people.roster;

import ca.aval.people.Capacity;
import ca.aval.people.PersonName;
import ca.aval.people.roster.RosterProblem.Reason;
import ca.aval.school.PostalAddress;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Reads the adults of one row. */
final class GuardianCells {
    private final Cells cells;

    GuardianCells(Cells cells) {
        this.cells = cells;
    }

    List<RosterGuardian> read() {
        List<RosterGuardian> found = new ArrayList<>();
        Boolean separated = separated();
        for (int rank : cells.columns().guardians()) {
            PersonName name = Names.of(cells, rank);
            if (name.full().isEmpty()) {
                tellOrphans(rank);
                continue;
            }
            found.add(
                    new RosterGuardian(
                            rank,
                            name,
                            capacity(rank),
                            household(separated, rank),
                            email(rank),
                            cells.plain(RosterField.PHONE, rank),
                            Addresses.of(cells, rank)));
        }
        return apartWhereAddressesDiffer(found);
    }

    private @Nullable Boolean separated() {
        String text = cells.plain(RosterField.SEPARATED_PARENTS, 0);
        return text == null ? null : Words.yesOrNo(text);
    }

    private static @Nullable Integer household(@Nullable Boolean separated, int rank) {
        if (separated == null) {
            return null;
        }
        return separated && rank > 1 ? 2 : 1;
    }

    /** An adult with an address of their own, other than the first one's, lives elsewhere. */
    private static List<RosterGuardian> apartWhereAddressesDiffer(List<RosterGuardian> adults) {
        if (adults.isEmpty()) {
            return adults;
        }
        PostalAddress first = adults.getFirst().address();
        return adults.stream()
                .map(
                        adult ->
                                adult.household() == null
                                                && !first.equals(PostalAddress.NONE)
                                                && !adult.address().equals(PostalAddress.NONE)
                                                && !Objects.equals(adult.address(), first)
                                        ? inHousehold(adult, 2)
                                        : adult)
                .toList();
    }

    private static RosterGuardian inHousehold(RosterGuardian adult, int household) {
        return new RosterGuardian(
                adult.rank(),
                adult.name(),
                adult.capacity(),
                household,
                adult.email(),
                adult.phone(),
                adult.address());
    }

    private @Nullable Capacity capacity(int rank) {
        String word = cells.plain(RosterField.CAPACITY, rank);
        if (word != null) {
            return Words.capacity(word);
        }
        return switch (cells.columns().adult(rank)) {
            case GuardianHeader.MOTHER -> Capacity.MOTHER;
            case GuardianHeader.FATHER -> Capacity.FATHER;
            case null, default -> null;
        };
    }

    private @Nullable String email(int rank) {
        String text = cells.plain(RosterField.EMAIL, rank);
        if (text == null || (text.indexOf('@') > 0 && text.indexOf(' ') < 0)) {
            return text;
        }
        cells.problems().warn(header(RosterField.EMAIL, rank), Reason.EMAIL_NOT_UNDERSTOOD, text);
        return null;
    }

    private void tellOrphans(int rank) {
        for (RosterField field : List.of(RosterField.EMAIL, RosterField.PHONE)) {
            String text = cells.plain(field, rank);
            if (text != null) {
                cells.problems().warn(header(field, rank), Reason.GUARDIAN_WITHOUT_NAME, text);
                return;
            }
        }
    }

    private String header(RosterField field, int rank) {
        return cells.columns().of(field, rank).getFirst().header();
    }
}
