package ca.aval.consent.check;

import ca.aval.consent.form.ConsentUse;
import ca.aval.people.Pupil;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What came of the question whether pupils may be published. */
public sealed interface PublicationOutcome {
    /**
     * Everybody was looked at.
     *
     * @param use the use, as the school words it
     * @param pupils a group by name, others in the order asked
     * @param alternatives questions with a better answer for the same pupils, the best first
     */
    record Checked(
            PublicationQuestion question,
            ConsentUse use,
            List<Line> pupils,
            List<Alternative> alternatives)
            implements PublicationOutcome {
        public Checked {
            pupils = List.copyOf(pupils);
            alternatives = List.copyOf(alternatives);
        }

        /** The answer without what would be allowed instead. */
        public Checked(PublicationQuestion question, ConsentUse use, List<Line> pupils) {
            this(question, use, pupils, List.of());
        }

        /** The answer for all together: the strictest; nothing when everybody may. */
        public Optional<Reason> strictest() {
            return PublicationCheck.strictest(pupils.stream().map(Line::verdict).toList());
        }

        /** Those who may not, in the same order. */
        public List<Line> denied() {
            return pupils.stream().filter(line -> line.verdict().denial().isPresent()).toList();
        }
    }

    /**
     * The answer for one pupil.
     *
     * @param since the first day of that reason; null when they may, or when it has none
     */
    record Line(Pupil pupil, Verdict verdict, @Nullable LocalDate since) {
        public Line(Pupil pupil, Verdict verdict) {
            this(pupil, verdict, null);
        }
    }

    /**
     * The school knows no such use.
     *
     * @param known the codes it knows
     */
    record UnknownUse(List<String> known) implements PublicationOutcome {}

    /**
     * The year of that day has no such group, or nobody at all.
     *
     * @param known the codes it has
     */
    record UnknownGroup(List<String> known) implements PublicationOutcome {}

    /**
     * Nobody was ever known by that number.
     *
     * @param line where it stands in what was asked, from 1
     */
    record UnknownPupil(int line) implements PublicationOutcome {}
}
