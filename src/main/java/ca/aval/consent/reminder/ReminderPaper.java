package ca.aval.consent.reminder;

import ca.aval.consent.FrozenSheets;
import ca.aval.consent.form.ConsentFormPrinter;
import ca.aval.notice.IssueNotice;
import ca.aval.notice.Letter;
import ca.aval.notice.LetterDraft;
import ca.aval.notice.LetterPrinter;
import ca.aval.platform.document.AddressBlock;
import ca.aval.platform.document.DocumentVault;
import ca.aval.platform.document.Filling;
import ca.aval.platform.document.JasperPrinter;
import ca.aval.platform.document.Progress;
import ca.aval.platform.text.Language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Puts a run of reminders on paper: a cover sheet, then for each group the names for whoever
 * teaches it, and each letter with its form.
 */
public final class ReminderPaper {
    private final JasperPrinter printer;
    private final LetterPrinter letters;
    private final ConsentFormPrinter forms;
    private final DocumentVault documents;
    private final ReminderWords words = new ReminderWords();

    public ReminderPaper(
            JasperPrinter printer,
            LetterPrinter letters,
            ConsentFormPrinter forms,
            DocumentVault documents) {
        this.printer = printer;
        this.letters = letters;
        this.forms = forms;
        this.documents = documents;
    }

    /** A letter of the run, and whether its form comes after it. */
    record Piece(ReminderWords.Order order, IssueNotice.Printed letter) {}

    LetterDraft words(ReminderWords.Order order) {
        return words.letter(order);
    }

    /** The PDF of the run; empty when the person cancelled. */
    Optional<byte[]> print(
            UUID id,
            String number,
            List<Piece> pieces,
            Language language,
            AddressBlock window,
            Progress progress) {
        FrozenSheets sheets = new FrozenSheets(documents);
        Map<String, List<Filling>> papers = new LinkedHashMap<>();
        Map<String, List<Piece>> groups = new LinkedHashMap<>();
        for (Piece piece : pieces) {
            String group = piece.order().need().group();
            groups.computeIfAbsent(group, g -> new ArrayList<>()).add(piece);
            List<Filling> paper = papers.computeIfAbsent(group, g -> new ArrayList<>());
            paper.add(letters.filling(piece.letter().letter(), window));
            if (piece.order().enclosed()) {
                paper.add(forms.filling(sheets.of(piece.order().need().form())));
            }
        }
        List<RunSheet.Group> counts = new ArrayList<>();
        groups.forEach(
                (code, group) ->
                        counts.add(count(code, group, papers.getOrDefault(code, List.of()))));
        RunSheet run = new RunSheet(id, language, number, counts);
        Letter like = pieces.getFirst().letter().letter();
        List<Filling> all = new ArrayList<>();
        all.add(sheet(words.cover(run), like, number, window));
        for (RunSheet.Group group : counts) {
            if (!group.names().isEmpty()) {
                all.add(sheet(words.names(run, group), like, number, window));
            }
            all.addAll(papers.getOrDefault(group.code(), List.of()));
        }
        return printer.print(all, words.title(number, language), language, progress);
    }

    private Filling sheet(LetterDraft draft, Letter like, String number, AddressBlock window) {
        Letter sheet = new Letter(draft, like.from(), number, like.date(), like.journalHead());
        return letters.filling(sheet, window);
    }

    private static RunSheet.Group count(String code, List<Piece> pieces, List<Filling> papers) {
        Set<String> names = new LinkedHashSet<>();
        pieces.stream()
                .filter(p -> p.order().wave() != Reminder.TOLD)
                .forEach(p -> names.add(p.order().need().pupil().knownAs().full()));
        return new RunSheet.Group(
                code,
                List.copyOf(names),
                pieces.size(),
                (int) pieces.stream().filter(p -> p.order().enclosed()).count(),
                papers.stream().mapToInt(f -> f.records().size()).sum());
    }
}
