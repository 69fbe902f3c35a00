package ca.aval.consent.coverage;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * One use among some pupils; what was asked is the sum of all that it is counted as.
 *
 * @param pupils all of them, asked or not
 * @param asked for how many a form with that use was printed
 * @param returned of how many of those something came back
 * @param counted how many of those asked are counted as what
 */
public record Figures(int pupils, int asked, int returned, Map<Counted, Integer> counted) {
    public Figures {
        counted = Map.copyOf(counted);
    }

    static Figures of(Collection<PupilCoverage> pupils, String use) {
        Map<Counted, Integer> counted = new EnumMap<>(Counted.class);
        int asked = 0;
        int returned = 0;
        for (PupilCoverage pupil : pupils) {
            Counted as = pupil.uses().get(use);
            if (as != null) {
                counted.merge(as, 1, Integer::sum);
                asked++;
                returned += pupil.returned() ? 1 : 0;
            }
        }
        return new Figures(pupils.size(), asked, returned, counted);
    }

    public int of(Counted as) {
        return counted.getOrDefault(as, 0);
    }
}
