package ca.aval.consent.ui.coverage;

import ca.aval.consent.coverage.CoveragePrinter;
import ca.aval.consent.coverage.CoverageSheet;
import ca.aval.consent.coverage.CoverageSheet.NamedLine;
import ca.aval.kit.Words;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.WorkRunner;
import ca.aval.school.School;
import ca.aval.shell.Paper;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The table of the coverage on paper, made when somebody asks for it. */
public final class CoveragePaper {
    private final CoverageViewModel model;
    private final CoveragePrinter printer;
    private final Supplier<School> school;
    private final WorkRunner work;
    private final Words words;
    private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();

    /**
     * @param school as it is now; asked off the screen thread
     * @param words the words of this page
     */
    public CoveragePaper(
            CoverageViewModel model,
            CoveragePrinter printer,
            Supplier<School> school,
            WorkRunner work,
            Words words) {
        this.model = model;
        this.printer = printer;
        this.school = school;
        this.work = work;
        this.words = words;
        model.lines().subscribe(() -> paper.set(null));
    }

    /** The table as it was when it was made; null until then, and when the lines are others. */
    public ReadOnlyObjectProperty<@Nullable Paper> paper() {
        return paper.getReadOnlyProperty();
    }

    /** Makes it of the lines on the page. */
    void make() {
        LocalDate day = model.day();
        if (day == null) {
            return;
        }
        Language language = words.language().getValue();
        List<NamedLine> rows =
                model.lines().stream().map(l -> new NamedLine(l.name(), l.line())).toList();
        work.run(
                words.say("work.paper"),
                () -> {
                    School now = school.get();
                    return printer.print(
                            new CoverageSheet(language, now.name(), now.organization(), day, rows));
                },
                pdf -> paper.set(new Paper(pdf, words.say("paper.name", day.toString()))));
    }
}
