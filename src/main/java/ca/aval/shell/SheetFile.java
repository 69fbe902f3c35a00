package ca.aval.shell;

import ca.aval.kit.ListGate;
import ca.aval.kit.News;
import ca.aval.kit.SheetExport;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.problem.Problem;
import ca.aval.platform.sheet.Cell;
import ca.aval.platform.sheet.Sheet;
import ca.aval.platform.sheet.Spreadsheet;
import ca.aval.platform.sheet.Watch;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.work.Progress;
import ca.aval.platform.work.WorkRunner;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes a list where the person chooses, with the day and the person's name, and tells it. */
public final class SheetFile implements SheetExport {
    private static final String ENDING = ".xlsx";

    private final FileChoice files;
    private final Spreadsheet spreadsheet;
    private final WorkRunner work;
    private final News news;
    private final Words words;
    private final SchoolClock clock;
    private final String person;
    private final ListGate gate;

    /**
     * @param words the words of the shell
     * @param person who is signed in, as the file says it
     * @param gate what the list passes once its place is known
     */
    public SheetFile(
            FileChoice files,
            Spreadsheet spreadsheet,
            WorkRunner work,
            News news,
            Words words,
            SchoolClock clock,
            String person,
            ListGate gate) {
        this.files = files;
        this.spreadsheet = spreadsheet;
        this.work = work;
        this.news = news;
        this.words = words;
        this.clock = clock;
        this.person = person;
        this.gate = gate;
    }

    @Override
    public void export(String list, Sheet sheet) {
        String name =
                sheet.title().replaceAll("[^\\p{L}\\p{N} ’-]+", " ").strip()
                        + " "
                        + clock.today()
                        + ENDING;
        files.toWrite(words.say("sheet.title"), words.say("sheet.kind"), "*" + ENDING, name)
                .ifPresent(
                        chosen ->
                                gate.sheet(list, sheet.size(), () -> write(chosen, dated(sheet))));
    }

    private void write(Path chosen, Sheet sheet) {
        String name = String.valueOf(chosen.getFileName());
        boolean whole = name.toLowerCase(Locale.ROOT).endsWith(ENDING);
        Path file = whole ? chosen : chosen.resolveSibling(name + ENDING);
        work.runLong(
                words.say("sheet.work"),
                progress -> {
                    // the person was asked about the name they chose, not about this one
                    if (!whole && Files.exists(file)) {
                        throw new Problem(Problem.Kind.FILE_EXISTS);
                    }
                    return spreadsheet.write(file, sheet, shown(progress));
                },
                written -> {
                    if (written) {
                        tell(file, sheet.size());
                    }
                });
    }

    private void tell(Path file, int lines) {
        news.tell(
                new Told(
                        Tone.OK,
                        words.live("sheet.done", String.valueOf(file.getFileName())),
                        words.live("sheet.lines", lines),
                        null,
                        null));
    }

    private Sheet dated(Sheet sheet) {
        List<Sheet.Criterion> criteria = new ArrayList<>(sheet.criteria());
        criteria.add(new Sheet.Criterion(words.say("sheet.date"), new Cell.Day(clock.today())));
        criteria.add(new Sheet.Criterion(words.say("sheet.person"), new Cell.Text(person)));
        return new Sheet(
                sheet.title(),
                sheet.columns(),
                sheet.size(),
                sheet.line(),
                criteria,
                sheet.wording());
    }

    private static Watch shown(Progress progress) {
        return new Watch() {
            @Override
            public void done(int count, int of) {
                progress.done(count, of);
            }

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }
}
