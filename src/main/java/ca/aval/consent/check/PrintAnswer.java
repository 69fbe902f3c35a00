package ca.aval.consent.check;

import ca.aval.consent.form.PublicationAnswerPrinter;
import ca.aval.consent.form.PublicationAnswerSheet;
import ca.aval.consent.form.PublicationAnswerSheet.Line;
import ca.aval.platform.data.UnitOfWork;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.text.Language;
import ca.aval.platform.time.SchoolClock;
import ca.aval.school.School;
import ca.aval.school.Schools;
import ca.aval.security.Guard;
import ca.aval.security.Permission;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Puts an answer on paper: names for those who take pictures, reasons for the direction. */
public final class PrintAnswer {
    private final Guard guard;
    private final UnitOfWork work;
    private final Schools schools;
    private final DocumentVault documents;
    private final Supplier<String> journalHead;
    private final SchoolClock clock;
    private final PublicationAnswerPrinter printer;

    /**
     * @param journalHead what the journal comes to now
     */
    public PrintAnswer(
            Guard guard,
            UnitOfWork work,
            Schools schools,
            DocumentVault documents,
            Supplier<String> journalHead,
            SchoolClock clock,
            PublicationAnswerPrinter printer) {
        this.guard = guard;
        this.work = work;
        this.schools = schools;
        this.documents = documents;
        this.journalHead = journalHead;
        this.clock = clock;
        this.printer = printer;
    }

    /**
     * What stands on the paper, in words.
     *
     * @param number of the answer; null while it was not kept
     * @param journalHead what the journal came to when it was kept; null while it was not
     * @param answer in five words
     * @param where as the school words the use
     * @param asked what is shown and how they are named
     * @param allowed how many may appear
     * @param denied who may not
     */
    public record Words(
            Language language,
            @Nullable String number,
            @Nullable String journalHead,
            String answer,
            String where,
            String asked,
            LocalDate day,
            int allowed,
            List<Line> denied) {
        public Words {
            denied = List.copyOf(denied);
        }
    }

    /** The sheet of names, from which nobody learns a reason. */
    public byte[] names(Words words) {
        guard.require(Permission.SEE_PEOPLE);
        return print(words, false);
    }

    /** The sheet with a reason for each. */
    public byte[] withReasons(Words words) {
        guard.require(Permission.SEE_LEGAL_FACTS);
        return print(words, true);
    }

    private byte[] print(Words words, boolean reasons) {
        School school = work.read(schools::current);
        String logo = school.logo();
        String head = words.journalHead();
        return printer.print(
                new PublicationAnswerSheet(
                        words.language(),
                        school.name(),
                        school.organization(),
                        logo == null ? null : documents.read(logo),
                        words.number(),
                        words.answer(),
                        words.where(),
                        words.asked(),
                        words.allowed(),
                        reasons,
                        words.denied(),
                        words.day(),
                        clock.today(),
                        head == null ? journalHead.get() : head));
    }
}
