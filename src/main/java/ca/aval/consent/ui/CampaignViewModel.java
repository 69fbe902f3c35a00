package ca.aval.consent.ui;

import ca.aval.consent.CampaignForms;
import ca.aval.consent.ConsentActs;
import ca.aval.consent.ConsentCampaign;
import ca.aval.consent.ReadCampaign;
import ca.aval.consent.answer.SchoolAnswers;
import ca.aval.kit.Drafts;
import ca.aval.kit.Words;
import ca.aval.platform.document.PaperPrinter;
import ca.aval.platform.file.Disk;
import ca.aval.platform.text.Typography;
import ca.aval.platform.time.SchoolClock;
import ca.aval.platform.time.SchoolYear;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.function.Function;

/** A year's asking: to be begun, or under way with its forms. */
public final class CampaignViewModel {
    /** How far the year's asking is. */
    public enum Step {
        READING,
        TO_BEGIN,
        NO_PUPILS,
        UNDER_WAY
    }

    private final ReadCampaign read;
    private final SchoolYear year;
    private final WorkRunner work;
    private final Words words;
    private final NewCampaignViewModel beginning;
    private final FormListViewModel list;
    private final FormPreviewViewModel preview;
    private final PrintingViewModel printing;
    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(Step.READING);
    private final ReadOnlyStringWrapper due = new ReadOnlyStringWrapper("");
    private final ReadOnlyIntegerWrapper before = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper late = new ReadOnlyBooleanWrapper();
    private Function<SchoolYear, SchoolAnswers> answers = any -> SchoolAnswers.UNTOLD;
    private @Nullable ConsentCampaign campaign;

    /**
     * @param disk writes the PDF that is saved
     * @param words the words of this screen
     */
    public CampaignViewModel(
            ConsentActs acts,
            SchoolYear year,
            SchoolClock clock,
            PaperPrinter printers,
            Disk disk,
            WorkRunner work,
            Words words,
            Drafts drafts) {
        read = acts.read();
        this.year = year;
        this.work = work;
        this.words = words;
        beginning =
                new NewCampaignViewModel(
                        acts.create(), year, clock, work, words, drafts, this::refresh);
        list = new FormListViewModel(words);
        preview = new FormPreviewViewModel(acts.preview(), year, work, words);
        printing =
                new PrintingViewModel(
                        acts.print(), printers, disk, year, work, words, this::printed);
        list.lines().addListener((InvalidationListener) change -> lookAgain());
        words.language().subscribe(language -> sayDue());
    }

    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** {@code 2026-2027}. */
    public String year() {
        return year.toString();
    }

    /** By when families are asked to answer, in words; empty while there is no campaign. */
    public ReadOnlyStringProperty due() {
        return due.getReadOnlyProperty();
    }

    /**
     * Shows also what came back.
     *
     * @param read reads it, off the screen thread
     */
    public CampaignViewModel answers(Function<SchoolYear, SchoolAnswers> read) {
        answers = read;
        return this;
    }

    /** How many pupils had a yes in an earlier year, which counts no more. */
    public ReadOnlyIntegerProperty before() {
        return before.getReadOnlyProperty();
    }

    /** Whether the day by which to answer has passed. */
    public ReadOnlyBooleanProperty late() {
        return late.getReadOnlyProperty();
    }

    public NewCampaignViewModel beginning() {
        return beginning;
    }

    public FormListViewModel list() {
        return list;
    }

    public FormPreviewViewModel preview() {
        return preview;
    }

    public PrintingViewModel printing() {
        return printing;
    }

    /** Reads again where the campaign stands. */
    public void refresh() {
        work.run(
                words.say("work.reading"),
                () -> new Known(read.read(year), answers.apply(year)),
                this::show);
    }

    /** The file name proposed for what would be printed now. */
    String fileName() {
        return printing.fileName(list.order());
    }

    /** Saves what would be printed now. */
    void save(Path file) {
        printing.save(list.order(), file);
    }

    /** Prints to the chosen printer what would be printed now. */
    void send() {
        printing.send(list.order());
    }

    private void printed() {
        list.untickAll();
        refresh();
    }

    /** Where the asking stands, and what came back. */
    private record Known(CampaignForms forms, SchoolAnswers answers) {}

    private void show(Known known) {
        CampaignForms forms = known.forms();
        before.set(known.answers().yesBefore());
        late.set(forms.campaign().filter(c -> forms.today().isAfter(c.returnBy())).isPresent());
        campaign = forms.campaign().orElse(null);
        sayDue();
        list.show(forms, known.answers());
        if (campaign == null) {
            step.set(Step.TO_BEGIN);
        } else {
            step.set(forms.pupils().isEmpty() ? Step.NO_PUPILS : Step.UNDER_WAY);
        }
    }

    private void sayDue() {
        due.set(
                campaign == null
                        ? ""
                        : words.say(
                                "page.due",
                                Typography.date(words.language().getValue(), campaign.returnBy())));
    }

    /** The line on show may have got its form meanwhile. */
    private void lookAgain() {
        preview.renew(list.lines());
    }
}
