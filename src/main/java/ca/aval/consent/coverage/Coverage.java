package ca.aval.consent.coverage;

import ca.aval.platform.text.Language;
import ca.aval.platform.text.NameOrder;
import ca.aval.platform.time.SchoolYear;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How far a year’s asking has come on one day.
 *
 * @param uses those of the year’s form, in its order; none while there is no form
 * @param pupils everybody in a class who gets mail, by name
 */
public record Coverage(
        SchoolYear year, LocalDate day, List<CoveredUse> uses, List<PupilCoverage> pupils) {
    public Coverage {
        uses = List.copyOf(uses);
        pupils = List.copyOf(pupils);
    }

    /** A use of the year’s form, and what it is called on it. */
    public record CoveredUse(String code, Map<Language, String> label) {
        public CoveredUse {
            label = Map.copyOf(label);
        }

        /** What it is called; its code when the school has no word for it any more. */
        public String label(Language language) {
            return label.getOrDefault(language, code);
        }
    }

    /** What some pupils have in common, and where they stand with one use. */
    public record Line(String name, CoveredUse use, List<PupilCoverage> members, Figures figures) {
        public Line {
            members = List.copyOf(members);
        }

        static Line of(String name, CoveredUse use, List<PupilCoverage> members) {
            return new Line(name, use, members, Figures.of(members, use.code()));
        }
    }

    /** Each use in each group: by group, then in the order of the form. */
    public List<Line> byGroup() {
        return lines(PupilCoverage::group);
    }

    /** Each use in each level: by level, then in the order of the form. */
    public List<Line> byLevel() {
        return lines(pupil -> pupil.level() == null ? "" : pupil.level());
    }

    /** Each use in the whole school. */
    public List<Line> school() {
        return lines(pupil -> "");
    }

    private List<Line> lines(Function<PupilCoverage, String> by) {
        List<Line> lines = new ArrayList<>();
        sorted(by)
                .forEach(
                        (name, members) ->
                                uses.forEach(use -> lines.add(Line.of(name, use, members))));
        return lines;
    }

    private Map<String, List<PupilCoverage>> sorted(Function<PupilCoverage, String> by) {
        Map<String, List<PupilCoverage>> sorted = new TreeMap<>(NameOrder.french());
        for (PupilCoverage pupil : pupils) {
            sorted.computeIfAbsent(by.apply(pupil), name -> new ArrayList<>()).add(pupil);
        }
        return sorted;
    }
}
