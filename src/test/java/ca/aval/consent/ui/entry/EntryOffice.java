package ca.aval.consent.ui.entry;

import ca.aval.consent.answer.AnswerOffice;
import ca.aval.consent.answer.SquareCodes;
import ca.aval.consent.ui.entry.EntryDesk.Hindrance;
import ca.aval.kit.DraftsInMemory;
import ca.aval.kit.Reply;
import ca.aval.kit.Reversible;
import ca.aval.kit.Told;
import ca.aval.kit.Words;
import ca.aval.people.SomePupils;
import ca.aval.people.change.Office;
import ca.aval.platform.place.Destination;
import ca.aval.platform.text.Language;
import ca.aval.platform.work.ImmediateWork;
import ca.aval.platform.work.WorkRunner;

import javafx.beans.property.SimpleObjectProperty;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The recording screen over an office in memory, its work done at once. */
final class EntryOffice {
    static final LocalDate SIGNED = AnswerOffice.ISSUED.plusDays(8);

    final AnswerOffice answers;
    final DraftsInMemory drafts = new DraftsInMemory();
    final ImmediateWork work = new ImmediateWork();
    final List<Reversible> undo = new ArrayList<>();
    final List<Told> told = new ArrayList<>();
    final List<Destination> gone = new ArrayList<>();
    final SimpleObjectProperty<Language> language = new SimpleObjectProperty<>(Language.FRENCH);

    EntryOffice(Path folder) {
        answers = new AnswerOffice(folder);
    }

    EntryDesk desk(Hindrance hindrance, WorkRunner runner) {
        return new EntryDesk(
                answers.pile(),
                new SquareCodes(new byte[32]),
                SomePupils.YEAR,
                hindrance,
                "Odile Vachon",
                Office.CLOCK,
                runner,
                Words.of(AnswersView.class, "entry", language),
                undo::add,
                told::add,
                drafts,
                gone::add);
    }

    AnswersViewModel model() {
        AnswersViewModel model = new AnswersViewModel(desk(Hindrance.NONE, work));
        model.refresh();
        return model;
    }

    /** A form is opened and every line answered so, signed on a day when both were there. */
    static PaperViewModel typed(AnswersViewModel model, String code, Reply reply) {
        PaperViewModel paper = model.paper();
        paper.code().set(code);
        model.find();
        paper.replies().replaceAll(any -> reply);
        paper.day().set(SIGNED);
        return paper;
    }
}
