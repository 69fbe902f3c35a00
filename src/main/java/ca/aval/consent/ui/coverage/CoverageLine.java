package ca.aval.consent.ui.coverage;

import ca.aval.consent.coverage.Counted;
import ca.aval.consent.coverage.Coverage.Line;
import ca.aval.platform.text.Language;

/**
 * One use among the pupils of one group, one level or the school, in figures.
 *
 * @param key tells it from every other line
 * @param name of the group or level
 * @param use what the use is called
 * @param code of the use
 * @param line with the pupils counted
 */
record CoverageLine(String key, String name, String use, String code, Line line) {
    static CoverageLine of(Line line, String name, Language language) {
        return new CoverageLine(
                line.name() + "\n" + line.use().code(),
                name,
                line.use().label(language),
                line.use().code(),
                line);
    }

    int asked() {
        return line.figures().asked();
    }

    int returned() {
        return line.figures().returned();
    }

    int of(Counted counted) {
        return line.figures().of(counted);
    }
}
